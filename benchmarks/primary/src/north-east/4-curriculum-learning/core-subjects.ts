import { curriculumPlan } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { subjects } from '../subjects.ts';
import { proposed } from '../sources.ts';

/** The four subjects that the headline puts weight on. */
export const coreSubjects = criterion({
  id: 'core-subjects',
  ...proposed('P-4.2'),
  ask: shareOfCohort({ scale: bands2025, rows: eachOf(subjects) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan],
});
