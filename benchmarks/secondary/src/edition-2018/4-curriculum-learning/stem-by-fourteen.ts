import { curriculumPlan } from '@waymark/evidence';
import { criterion, shareOfCohort } from '@waymark/kit';
import { bands2018 } from '@waymark/scoring';
import { hasYear9 } from '../../conditions.ts';
import { gatsby2018 } from '../sources.ts';

/** In the text, and not among the points: see the note. */
export const stemByFourteen = criterion({
  id: 'stem-by-fourteen',
  ...gatsby2018(
    'S18-4.1',
    'It is recorded and not scored. Published results of this benchmark fit 16 points, which the four subjects take up: with it there would be 20, and they would not fit.',
  ),
  ask: shareOfCohort({ scale: bands2018 }),
  score: null,
  evidence: [curriculumPlan],
  when: hasYear9,
});
