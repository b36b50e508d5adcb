import { employerEncounter, survey } from '@waymark/evidence';
import { agreement, criterion, eachOf, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { encounterMarks } from './encounter-marks.ts';

/** One line of the 2018 text grew to four marks. */
export const marks = criterion({
  id: 'marks',
  ...gatsby2025(
    'S25-5.2',
    'The marks define "meaningful". That they are asked as agreement, and scored, is our reading of the 2025 questionnaire.',
  ),
  ask: agreement({ scale: agreementScale, rows: eachOf(encounterMarks) }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [employerEncounter, survey],
});
