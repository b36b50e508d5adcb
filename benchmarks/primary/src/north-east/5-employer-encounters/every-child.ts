import { employerEncounter } from '@waymark/evidence';
import { criterion, param, shareOfCohort, yearGroups } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Nobody goes without: counted for each year group. */
export const everyChild = criterion({
  id: 'every-child',
  ...proposed(
    'P-5.1',
    'No source gives a figure for primary schools: the number and the period are for the regional body to set.',
  ),
  ask: shareOfCohort({ scale: bands2025, rows: yearGroups({ from: 0, to: 6 }) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [employerEncounter],
});
