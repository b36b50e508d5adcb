import { survey, trainingRecord } from '@waymark/evidence';
import { agreement, criterion, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** Asked as agreement: few schools could count the staff who are well informed. */
export const staffInformed = criterion({
  id: 'staff-informed',
  ...gatsby2025(
    'S25-2.3',
    'It is in the headline statement of the benchmark, without a figure. Asking for agreement is our choice.',
  ),
  ask: agreement({ scale: agreementScale }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [trainingRecord, survey],
});
