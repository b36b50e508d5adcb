import { curriculumPlan } from '@waymark/evidence';
import { criterion, keyStages, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Jobs and sectors, met in each key stage. */
export const childrenMeetJobs = criterion({
  id: 'children-meet-jobs',
  ...proposed('P-2.1'),
  ask: shareOfCohort({ scale: bands2025, rows: keyStages('ks1', 'ks2') }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan],
});
