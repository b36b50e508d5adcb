import { curriculumPlan, policyDocument } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { designMarks } from './design-marks.ts';
import { byAnalogy } from '../sources.ts';

/** Made for these learners, in an order, to an end, and part of the plan of the whole organisation. */
export const designed = criterion({
  id: 'designed',
  ...byAnalogy('C25-1.2'),
  ask: checklist({ of: designMarks }),
  score: ticksAll(),
  evidence: [policyDocument, curriculumPlan],
});
