import { trainingRecord, webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** One person answers for the programme. By law their name and contact are on the website. */
export const careersLeader = criterion({
  id: 'careers-leader',
  ...gatsby2025('S25-1.2'),
  ask: yesNo(),
  score: isYes(),
  evidence: [trainingRecord, webPage],
});
