import { policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** The college does not start from nothing. */
export const earlierRecords = criterion({
  id: 'earlier-records',
  ...gatsby2018('C18-3.3'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument],
});
