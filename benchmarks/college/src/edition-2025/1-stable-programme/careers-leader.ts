import { trainingRecord, webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** One person answers for it. */
export const careersLeader = criterion({
  id: 'careers-leader',
  ...gatsby2025('C25-1.1'),
  ask: yesNo(),
  score: isYes(),
  evidence: [trainingRecord, webPage],
});
