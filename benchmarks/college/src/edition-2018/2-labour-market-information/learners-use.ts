import { curriculumPlan, survey } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';
import { accessAndUse } from './access-and-use.ts';

/** Having it and using it are two things, and are asked apart. */
export const learnersUse = criterion({
  id: 'learners-use',
  ...gatsby2018('C18-2.1', 'That access and use are asked apart is our reading.'),
  ask: shareOfCohort({ scale: bands2018, rows: eachOf(accessAndUse) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan, survey],
});
