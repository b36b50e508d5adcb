import { meetingMinutes, policyDocument } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { backers } from './backers.ts';
import { byAnalogy, PAGES } from '../sources.ts';

/** The programme has friends in all three places where it can be stopped. */
export const backed = criterion({
  id: 'backed',
  ...byAnalogy(
    'C25-1.1',
    'That those who govern are directors or trustees is how the help pages of the national tool read it.',
    PAGES.readings,
  ),
  ask: checklist({ of: backers }),
  score: ticksAll(),
  evidence: [meetingMinutes, policyDocument],
});
