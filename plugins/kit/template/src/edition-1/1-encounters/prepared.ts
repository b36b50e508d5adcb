import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { guidance } from '../sources.ts';

/** Yes or no, for the whole school. */
export const prepared = criterion({
  id: 'prepared',
  source: guidance,
  provenance: 'local',
  ask: yesNo(),
  score: isYes(),
});
