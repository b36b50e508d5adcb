import { guidanceMeetings } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { hasYear11 } from '../../conditions.ts';
import { gatsby2025 } from '../sources.ts';

/** A meeting since 2025, where it was an interview. */
export const bySixteen = criterion({
  id: 'by-sixteen',
  ...gatsby2025(
    'S25-8.1',
    'The text says trained to an appropriate level. Level 6 is how the advisers’ professional body reads it.',
  ),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [guidanceMeetings],
  when: hasYear11,
});
