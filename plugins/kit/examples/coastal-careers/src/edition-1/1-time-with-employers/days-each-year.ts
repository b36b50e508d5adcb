import { employerEncounter } from '@waymark/evidence';
import { criterion, param, shareOfCohort, yearGroups } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { charter } from '../sources.ts';

/** One share for each year group that is there. */
export const daysEachYear = criterion({
  id: 'days-each-year',
  source: charter,
  provenance: 'local',
  ask: shareOfCohort({ scale: bands2025, rows: yearGroups({ from: 7, to: 13 }) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [employerEncounter],
});
