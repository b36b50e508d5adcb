import { curriculumPlan } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { everyYearGroup } from '../years.ts';

/** Every year and every subject; in 2018 it was STEM, by 14. */
export const everySubject = criterion({
  id: 'every-subject',
  ...gatsby2025(
    'S25-4.1',
    'It is asked once for each year group, over all subjects, and not for each subject on its own: that is our reading.',
  ),
  ask: shareOfCohort({ scale: bands2025, rows: everyYearGroup }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan],
});
