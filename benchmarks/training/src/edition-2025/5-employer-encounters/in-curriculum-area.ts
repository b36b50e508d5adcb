import { employerEncounter } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { byAnalogy } from '../sources.ts';

/** An employer of the trade that the learner is learning. */
export const inCurriculumArea = criterion({
  id: 'in-curriculum-area',
  ...byAnalogy('C25-5.2'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [employerEncounter],
});
