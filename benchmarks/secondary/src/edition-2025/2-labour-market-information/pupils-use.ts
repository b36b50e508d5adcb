import { curriculumPlan, survey } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { everyKeyStage } from '../years.ts';

/** In each key stage; in 2018 it was once, by 14. */
export const pupilsUse = criterion({
  id: 'pupils-use',
  ...gatsby2025('S25-2.1', 'Finding and using are asked as one: who has used it has found it.'),
  ask: shareOfCohort({ scale: bands2025, rows: everyKeyStage }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan, survey],
});
