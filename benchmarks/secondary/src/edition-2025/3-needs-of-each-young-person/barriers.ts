import { guidanceMeetings, survey } from '@waymark/evidence';
import { agreement, criterion, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** New in 2025: what pupils worry about is part of the programme. */
export const barriers = criterion({
  id: 'barriers',
  ...gatsby2025(
    'S25-3.2',
    'It is in the headline statement of the benchmark. That it is asked as agreement is our choice.',
  ),
  ask: agreement({ scale: agreementScale }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [survey, guidanceMeetings],
});
