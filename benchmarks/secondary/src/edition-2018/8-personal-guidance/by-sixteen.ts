import { guidanceMeetings } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { hasYear11 } from '../../conditions.ts';
import { gatsby2018 } from '../sources.ts';

/** An interview by name; a meeting since 2025. */
export const bySixteen = criterion({
  id: 'by-sixteen',
  ...gatsby2018(
    'S18-8.1',
    'The text says trained to an appropriate level. Level 6 is how the advisers’ professional body reads it.',
  ),
  ask: shareOfCohort({ scale: bands2018 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [guidanceMeetings],
  when: hasYear11,
});
