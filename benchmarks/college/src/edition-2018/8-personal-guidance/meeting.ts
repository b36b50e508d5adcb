import { guidanceMeetings } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** An interview by name; a meeting since 2025. */
export const meeting = criterion({
  id: 'meeting',
  ...gatsby2018('C18-8.1'),
  ask: shareOfCohort({ scale: bands2018 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [guidanceMeetings],
});
