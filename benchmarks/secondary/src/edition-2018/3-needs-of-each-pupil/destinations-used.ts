import { destinationsData } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { hasLeavers } from '../../conditions.ts';
import { reconstructed2018 } from '../sources.ts';

/** A table that nobody looks at helps nobody. */
export const destinationsUsed = criterion({
  id: 'destinations-used',
  ...reconstructed2018(
    'S18-3.4',
    'The criterion asks that data are kept. That they are used is in the text for colleges and among the points of published results.',
  ),
  ask: yesNo(),
  score: isYes(),
  evidence: [destinationsData],
  when: hasLeavers,
});
