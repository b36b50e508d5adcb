import { curriculumPlan, survey } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { accessAndUse } from './access-and-use.ts';
import { gatsby2025 } from '../sources.ts';

/** Having it and using it are two things, and are asked apart. */
export const learnersUse = criterion({
  id: 'learners-use',
  ...gatsby2025('C25-2.1', 'That access and use are asked apart is our reading.'),
  ask: shareOfCohort({ scale: bands2025, rows: eachOf(accessAndUse) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan, survey],
});
