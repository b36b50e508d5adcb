import { guidanceMeetings, policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { hasLeavers } from '../../conditions.ts';
import { gatsby2025 } from '../sources.ts';

/** When it is needed, not when there is room. */
export const timetabled = criterion({
  id: 'timetabled',
  ...gatsby2025('S25-8.3', 'A school without Year 11 or 13 has no meeting that is due, and is not asked.'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument, guidanceMeetings],
  when: hasLeavers,
});
