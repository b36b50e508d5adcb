import { employerEncounter } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { everyYearGroup } from '../years.ts';

/** One a year for schools, where colleges have two. */
export const everyYear = criterion({
  id: 'every-year',
  ...gatsby2025('S25-5.1'),
  ask: shareOfCohort({ scale: bands2025, rows: everyYearGroup }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [employerEncounter],
});
