import { guidanceMeetings } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** One meeting for everybody; more for those who need it. */
export const meeting = criterion({
  id: 'meeting',
  ...gatsby2025('C25-8.1'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [guidanceMeetings],
});
