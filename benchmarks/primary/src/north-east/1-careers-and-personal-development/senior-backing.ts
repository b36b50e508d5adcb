import { meetingMinutes, policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** The people who decide are behind it. */
export const seniorBacking = criterion({
  id: 'senior-backing',
  ...proposed('P-1.3'),
  ask: yesNo(),
  score: isYes(),
  evidence: [meetingMinutes, policyDocument],
});
