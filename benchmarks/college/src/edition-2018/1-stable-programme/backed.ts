import { meetingMinutes, policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** Senior managers alone; since 2025 those who govern and the principal are named beside them. */
export const backed = criterion({
  id: 'backed',
  ...gatsby2018('C18-1.1'),
  ask: yesNo(),
  score: isYes(),
  evidence: [meetingMinutes, policyDocument],
});
