import { trainingRecord, webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** One person answers for it. */
export const careersLeader = criterion({
  id: 'careers-leader',
  ...gatsby2018('C18-1.2'),
  ask: yesNo(),
  score: isYes(),
  evidence: [trainingRecord, webPage],
});
