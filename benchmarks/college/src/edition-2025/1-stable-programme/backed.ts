import { meetingMinutes, policyDocument } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { backers } from './backers.ts';
import { gatsby2025 } from '../sources.ts';

/** The programme has friends in all three places where it can be stopped. */
export const backed = criterion({
  id: 'backed',
  ...gatsby2025('C25-1.1'),
  ask: checklist({ of: backers }),
  score: ticksAll(),
  evidence: [meetingMinutes, policyDocument],
});
