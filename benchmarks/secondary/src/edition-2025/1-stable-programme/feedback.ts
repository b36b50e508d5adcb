import { survey } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { feedbackFrom } from './feedback-from.ts';

/** Evaluated with those who know how it is. */
export const feedback = criterion({
  id: 'feedback',
  ...gatsby2025('S25-1.6'),
  ask: checklist({ of: feedbackFrom }),
  score: ticksAll(),
  evidence: [survey],
});
