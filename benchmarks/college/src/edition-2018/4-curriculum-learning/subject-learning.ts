import { curriculumPlan } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** In any course, vocational or not: by its end, nobody has missed it. */
export const subjectLearning = criterion({
  id: 'subject-learning',
  ...gatsby2018(
    'C18-4.1',
    'Read in part; the rest is from background knowledge. English and mathematics, which employers expect, are in the hint.',
  ),
  ask: shareOfCohort({ scale: bands2018 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan],
});
