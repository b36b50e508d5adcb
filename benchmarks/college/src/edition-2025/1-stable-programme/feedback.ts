import { survey } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { feedbackFrom } from './feedback-from.ts';
import { gatsby2025 } from '../sources.ts';

/** Evaluated with those who know how it is. */
export const feedback = criterion({
  id: 'feedback',
  ...gatsby2025(
    'C25-1.4',
    'The list for colleges could not be read in full: it is completed by analogy with the one for schools.',
  ),
  ask: checklist({ of: feedbackFrom }),
  score: ticksAll(),
  evidence: [survey],
});
