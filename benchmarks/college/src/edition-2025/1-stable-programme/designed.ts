import { curriculumPlan, policyDocument } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { designMarks } from './design-marks.ts';
import { gatsby2025 } from '../sources.ts';

/** Made for these learners, in an order, to an end, and part of the plan of the whole college. */
export const designed = criterion({
  id: 'designed',
  ...gatsby2025('C25-1.2'),
  ask: checklist({ of: designMarks }),
  score: ticksAll(),
  evidence: [policyDocument, curriculumPlan],
});
