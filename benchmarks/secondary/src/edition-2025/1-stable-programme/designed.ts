import { curriculumPlan, policyDocument } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { designMarks } from './design-marks.ts';

/** Four marks of a programme that was designed and did not just grow. */
export const designed = criterion({
  id: 'designed',
  ...gatsby2025('S25-1.3'),
  ask: checklist({ of: designMarks }),
  score: ticksAll(),
  evidence: [policyDocument, curriculumPlan],
});
