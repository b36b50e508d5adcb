import { policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { unseen2025 } from '../sources.ts';

/** The record belongs to the pupil too. */
export const recordsUsed = criterion({
  id: 'records-used',
  ...unseen2025('S25-3.5', 'That pupils have access was seen; that they use it before transitions was not.'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument],
});
