import { policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** They can see them. That they use them is new in 2025. */
export const recordsAccess = criterion({
  id: 'records-access',
  ...gatsby2018('C18-3.2'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument],
});
