import { destinationsData } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** Right, and kept. The three years of 2018 are for schools. */
export const destinationsKept = criterion({
  id: 'destinations-kept',
  ...gatsby2018('C18-3.4', 'There is no figure for colleges; one hub reads it as at least the following year.'),
  ask: yesNo(),
  score: isYes(),
  evidence: [destinationsData],
});
