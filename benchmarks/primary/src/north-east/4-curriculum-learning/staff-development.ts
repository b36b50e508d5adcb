import { trainingRecord } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Teachers are helped to do it. */
export const staffDevelopment = criterion({
  id: 'staff-development',
  ...proposed('P-4.4'),
  ask: yesNo(),
  score: isYes(),
  evidence: [trainingRecord],
});
