import { curriculumPlan, employerEncounter } from '@waymark/evidence';
import { agreement, criterion, eachOf, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { inclusion } from './inclusion.ts';

/** One sentence of the publisher's holds three things; a school can do one and not another. */
export const stereotypesAndAspiration = criterion({
  id: 'stereotypes-and-aspiration',
  ...gatsby2025('S25-3.1', 'That it is asked as agreement is our choice.'),
  ask: agreement({ scale: agreementScale, rows: eachOf(inclusion) }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [curriculumPlan, employerEncounter],
});
