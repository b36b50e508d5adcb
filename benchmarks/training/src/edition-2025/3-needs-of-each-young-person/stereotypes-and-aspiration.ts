import { curriculumPlan, employerEncounter } from '@waymark/evidence';
import { agreement, criterion, eachOf, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { inclusion } from './inclusion.ts';
import { fromSchools } from '../sources.ts';

/** Three things that the programme does, asked apart. */
export const stereotypesAndAspiration = criterion({
  id: 'stereotypes-and-aspiration',
  ...fromSchools('C25-3.1'),
  ask: agreement({ scale: agreementScale, rows: eachOf(inclusion) }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [curriculumPlan, employerEncounter],
});
