import { policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { fromSchools } from '../sources.ts';

/** The provider does not start from nothing. */
export const earlierRecords = criterion({
  id: 'earlier-records',
  ...fromSchools('C25-3.4'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument],
});
