import { destinationsData } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { hasLeavers } from '../../conditions.ts';
import { gatsby2018 } from '../sources.ts';

/** Right, and for education, training and employment alike. */
export const destinationsAccurate = criterion({
  id: 'destinations-accurate',
  ...gatsby2018(
    'S18-3.4',
    'The text asks for accurate data in the same sentence. That it is a question of its own is our reading.',
  ),
  ask: yesNo(),
  score: isYes(),
  evidence: [destinationsData],
  when: hasLeavers,
});
