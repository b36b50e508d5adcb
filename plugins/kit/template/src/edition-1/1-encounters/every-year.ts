import { employerEncounter } from '@waymark/evidence';
import { criterion, param, shareOfCohort, yearGroups } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { guidance } from '../sources.ts';

/** A share of each year group that the school has. */
export const everyYear = criterion({
  id: 'every-year',
  source: guidance,
  provenance: 'local',
  ask: shareOfCohort({ scale: bands2025, rows: yearGroups() }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [employerEncounter],
});
