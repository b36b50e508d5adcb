import { curriculumPlan, survey } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { hasYear9 } from '../../conditions.ts';
import { gatsby2018 } from '../sources.ts';

/** Once, by 14; since 2025 in each key stage. */
export const pupilsUse = criterion({
  id: 'pupils-use',
  ...gatsby2018(
    'S18-2.1',
    'By 14 is read as the end of Year 9. Finding and using are asked as one: who has used it has found it.',
  ),
  ask: shareOfCohort({ scale: bands2018 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan, survey],
  when: hasYear9,
});
