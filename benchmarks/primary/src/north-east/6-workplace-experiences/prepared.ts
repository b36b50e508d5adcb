import { curriculumPlan, workplaceVisit } from '@waymark/evidence';
import { agreement, criterion, eachOf, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { beforeAndAfter } from '../before-and-after.ts';
import { leaversInYear6 } from '../conditions.ts';
import { proposed } from '../sources.ts';

/** Before and after, as with encounters. */
export const prepared = criterion({
  id: 'prepared',
  ...proposed('P-6.2'),
  ask: agreement({ scale: agreementScale, rows: eachOf(beforeAndAfter) }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [curriculumPlan, workplaceVisit],
  when: leaversInYear6,
});
