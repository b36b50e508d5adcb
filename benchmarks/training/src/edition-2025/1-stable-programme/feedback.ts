import { survey } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { feedbackFrom } from './feedback-from.ts';
import { byAnalogy } from '../sources.ts';

/** Evaluated with those who know how it is. */
export const feedback = criterion({
  id: 'feedback',
  ...byAnalogy('C25-1.4', 'That list could not be read in full, and is completed from the one for schools.'),
  ask: checklist({ of: feedbackFrom }),
  score: ticksAll(),
  evidence: [survey],
});
