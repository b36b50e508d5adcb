import { survey } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';
import { feedbackFrom } from './feedback-from.ts';

/** Evaluated with those who know how it is. */
export const feedback = criterion({
  id: 'feedback',
  ...gatsby2018('C18-1.3'),
  ask: checklist({ of: feedbackFrom }),
  score: ticksAll(),
  evidence: [survey],
});
