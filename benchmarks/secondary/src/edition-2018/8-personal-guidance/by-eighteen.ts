import { guidanceMeetings } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { hasYear13 } from '../../conditions.ts';
import { gatsby2018 } from '../sources.ts';

/** Offered is enough. */
export const byEighteen = criterion({
  id: 'by-eighteen',
  ...gatsby2018('S18-8.2', 'The opportunity is enough. Since 2025 the meeting itself is asked for.'),
  ask: shareOfCohort({ scale: bands2018 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [guidanceMeetings],
  when: hasYear13,
});
