import { guidanceMeetings } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { hasYear13 } from '../../conditions.ts';
import { gatsby2025 } from '../sources.ts';
import { offeredAndHeld } from './offered-and-held.ts';

/** In 2018 the opportunity was enough; since 2025 the meeting itself is asked for. */
export const byEighteen = criterion({
  id: 'by-eighteen',
  ...gatsby2025(
    'S25-8.2',
    'Offered and held are asked apart, so that a region sees which of them is missing; both count.',
  ),
  ask: shareOfCohort({ scale: bands2025, rows: eachOf(offeredAndHeld) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [guidanceMeetings],
  when: hasYear13,
});
