import { curriculumPlan } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { gatsby2018, PAGES } from '../sources.ts';
import { subjects } from './subjects.ts';

/** Four subjects, four points each. Since 2025 it is every subject, every year. */
export const fourSubjects = criterion({
  id: 'four-subjects',
  ...gatsby2018(
    'S18-4.2',
    'The text says all teachers. The self-evaluation asked only about these four subjects, and so do we.',
    PAGES.fourSubjects,
  ),
  ask: shareOfCohort({ scale: bands2018, rows: eachOf(subjects) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan],
});
