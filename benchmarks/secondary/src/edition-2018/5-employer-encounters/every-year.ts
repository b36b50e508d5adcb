import { employerEncounter } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** One share for the whole school; since 2025 each year group has its own. */
export const everyYear = criterion({
  id: 'every-year',
  ...gatsby2018(
    'S18-5.1',
    'The text asks for an encounter every year, and published results fit one share of four points. So one share is asked, of pupils who have had an encounter in each of their years so far: that is our reading.',
  ),
  ask: shareOfCohort({ scale: bands2018 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [employerEncounter],
});
