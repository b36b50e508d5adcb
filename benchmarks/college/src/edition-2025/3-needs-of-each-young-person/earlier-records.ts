import { policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { byAnalogy } from '../sources.ts';

/** The college does not start from nothing. */
export const earlierRecords = criterion({
  id: 'earlier-records',
  ...byAnalogy('C25-3.4'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument],
});
