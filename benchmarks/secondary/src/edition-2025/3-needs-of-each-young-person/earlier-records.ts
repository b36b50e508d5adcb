import { heldElsewhere, policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { unseen2025 } from '../sources.ts';

/** A pupil who moves school does not begin again. */
export const earlierRecords = criterion({
  id: 'earlier-records',
  ...unseen2025('S25-3.4'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument, heldElsewhere],
});
