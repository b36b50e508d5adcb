import { curriculumPlan } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** In any course: by its end, nobody has missed it. */
export const subjectLearning = criterion({
  id: 'subject-learning',
  ...gatsby2025('C25-4.1'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan],
});
