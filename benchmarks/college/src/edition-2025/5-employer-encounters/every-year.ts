import { employerEncounter } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { yearsOfStudy } from '../../years-of-study.ts';
import { gatsby2025 } from '../sources.ts';

/** Two a year for colleges, where schools have one. */
export const everyYear = criterion({
  id: 'every-year',
  ...gatsby2025('C25-5.1'),
  ask: shareOfCohort({ scale: bands2025, rows: eachOf(yearsOfStudy) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [employerEncounter],
});
