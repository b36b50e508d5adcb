import { employerEncounter } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { byAnalogy } from '../sources.ts';

/** Two a year until a region says otherwise: the figure for training providers was not seen. */
export const everyYear = criterion({
  id: 'every-year',
  ...byAnalogy(
    'C25-5.1',
    'Two is the figure for colleges; that for training providers was not seen. It is asked once for all learners, because programmes are of any length: that is our reading.',
  ),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [employerEncounter],
});
