import { curriculumPlan } from '@waymark/evidence';
import { agreement, criterion, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** From the early years on, before ideas of who may do what have set. */
export const stereotypes = criterion({
  id: 'stereotypes',
  ...proposed('P-3.1'),
  ask: agreement({ scale: agreementScale }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [curriculumPlan],
});
