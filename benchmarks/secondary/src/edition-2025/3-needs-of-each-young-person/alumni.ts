import { employerEncounter, heldElsewhere } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** People who sat where the pupils sit. */
export const alumni = criterion({
  id: 'alumni',
  ...gatsby2025('S25-3.8'),
  ask: yesNo(),
  score: isYes(),
  evidence: [employerEncounter, heldElsewhere],
});
