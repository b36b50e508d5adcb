import { destinationsData } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** A table that nobody looks at helps nobody. */
export const destinationsUsed = criterion({
  id: 'destinations-used',
  ...gatsby2018('C18-3.4'),
  ask: yesNo(),
  score: isYes(),
  evidence: [destinationsData],
});
