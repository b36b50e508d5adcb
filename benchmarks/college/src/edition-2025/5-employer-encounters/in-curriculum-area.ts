import { employerEncounter } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { yearsOfStudy } from '../../years-of-study.ts';
import { gatsby2025 } from '../sources.ts';

/** An employer of the trade that the learner is learning. */
export const inCurriculumArea = criterion({
  id: 'in-curriculum-area',
  ...gatsby2025('C25-5.2'),
  ask: shareOfCohort({ scale: bands2025, rows: eachOf(yearsOfStudy) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [employerEncounter],
});
