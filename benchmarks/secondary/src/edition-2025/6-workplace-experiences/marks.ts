import { survey, workplaceVisit } from '@waymark/evidence';
import { agreement, criterion, eachOf, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { hasLeavers } from '../../conditions.ts';
import { gatsby2025 } from '../sources.ts';
import { experienceMarks } from './experience-marks.ts';

/** New in 2025. Asked only where an experience is due: by 16 or by 18. */
export const marks = criterion({
  id: 'marks',
  ...gatsby2025(
    'S25-6.3',
    'The marks define "meaningful". That they are asked as agreement, and scored, is our reading of the 2025 questionnaire.',
  ),
  ask: agreement({ scale: agreementScale, rows: eachOf(experienceMarks) }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [workplaceVisit, survey],
  when: hasLeavers,
});
