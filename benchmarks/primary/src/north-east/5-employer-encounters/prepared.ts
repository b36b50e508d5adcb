import { curriculumPlan } from '@waymark/evidence';
import { agreement, criterion, eachOf, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { beforeAndAfter } from '../before-and-after.ts';
import { proposed } from '../sources.ts';

/** A visit without before and after is only a visitor. */
export const prepared = criterion({
  id: 'prepared',
  ...proposed('P-5.3'),
  ask: agreement({ scale: agreementScale, rows: eachOf(beforeAndAfter) }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [curriculumPlan],
});
