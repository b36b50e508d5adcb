import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { hasLeavers } from '../conditions.ts';
import { charter } from '../sources.ts';

/** Only where somebody leaves. */
export const harbour = criterion({
  id: 'harbour',
  source: charter,
  provenance: 'local',
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  when: hasLeavers,
});
