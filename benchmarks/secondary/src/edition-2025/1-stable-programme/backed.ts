import { meetingMinutes, policyDocument } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { backers } from './backers.ts';

/** Governors and head are named since 2025; in 2018 it was senior leaders alone. */
export const backed = criterion({
  id: 'backed',
  ...gatsby2025('S25-1.1'),
  ask: checklist({ of: backers }),
  score: ticksAll(),
  evidence: [meetingMinutes, policyDocument],
});
