import { providerEncounter, survey } from '@waymark/evidence';
import { agreement, criterion, eachOf, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { hasLeavers } from '../../conditions.ts';
import { gatsby2025 } from '../sources.ts';
import { providerMarks } from './provider-marks.ts';

/** Meeting staff and learners went from the criterion into the definition. Asked only where an encounter is due: by 16 or by 18. */
export const marks = criterion({
  id: 'marks',
  ...gatsby2025(
    'S25-7.3',
    'The marks define "meaningful". That they are asked as agreement, and scored, is our reading of the 2025 questionnaire.',
  ),
  ask: agreement({ scale: agreementScale, rows: eachOf(providerMarks) }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [providerEncounter, survey],
  when: hasLeavers,
});
