import { policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** A role without time is a name on a list. */
export const timeAndMoney = criterion({
  id: 'time-and-money',
  ...proposed('P-1.4'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument],
});
