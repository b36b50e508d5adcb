import { meetingMinutes } from '@waymark/evidence';
import { agreement, criterion, param } from '@waymark/kit';
import { agreementScale, agreesAtLeast } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** The adviser does not work alone. */
export const workingTogether = criterion({
  id: 'working-together',
  ...gatsby2025('C25-8.2'),
  ask: agreement({ scale: agreementScale }),
  score: agreesAtLeast({ option: param('agreementNeeded') }),
  evidence: [meetingMinutes],
});
