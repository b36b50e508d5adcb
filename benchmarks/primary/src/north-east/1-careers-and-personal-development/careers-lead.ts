import { trainingRecord, webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Somebody whose job it is. */
export const careersLead = criterion({
  id: 'careers-lead',
  ...proposed('P-1.2'),
  ask: yesNo(),
  score: isYes(),
  evidence: [trainingRecord, webPage],
});
