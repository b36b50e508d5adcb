import { policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** What is planned for families is written down. */
export const parentsEngaged = criterion({
  id: 'parents-engaged',
  ...gatsby2025('S25-1.4'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument],
});
