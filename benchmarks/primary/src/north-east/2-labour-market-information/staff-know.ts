import { trainingRecord } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Staff know what the region works at. */
export const staffKnow = criterion({
  id: 'staff-know',
  ...proposed('P-2.3'),
  ask: yesNo(),
  score: isYes(),
  evidence: [trainingRecord],
});
