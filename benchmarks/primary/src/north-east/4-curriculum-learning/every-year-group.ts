import { curriculumPlan } from '@waymark/evidence';
import { criterion, param, shareOfCohort, yearGroups } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Every class, from reception on. */
export const everyYearGroup = criterion({
  id: 'every-year-group',
  ...proposed('P-4.1', 'Asked from reception on; the proposal does not say whether nursery counts.'),
  ask: shareOfCohort({ scale: bands2025, rows: yearGroups({ from: 0, to: 6 }) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan],
});
