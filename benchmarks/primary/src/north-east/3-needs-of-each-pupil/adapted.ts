import { curriculumPlan, policyDocument } from '@waymark/evidence';
import { agreement, criterion, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Fits children with special educational needs and disadvantaged children. */
export const adapted = criterion({
  id: 'adapted',
  ...proposed('P-3.3'),
  ask: agreement({ scale: agreementScale }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [curriculumPlan, policyDocument],
});
