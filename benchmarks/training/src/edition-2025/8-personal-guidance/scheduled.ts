import { guidanceMeetings, policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** When it is needed, not when there is room. */
export const scheduled = criterion({
  id: 'scheduled',
  ...gatsby2025('C25-8.1'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument, guidanceMeetings],
});
