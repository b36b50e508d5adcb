import { webPage } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { informed } from './informed.ts';
import { gatsby2025 } from '../sources.ts';

/** Told, and told where to look. */
export const offerKnown = criterion({
  id: 'offer-known',
  ...gatsby2025('C25-8.2'),
  ask: checklist({ of: informed }),
  score: ticksAll(),
  evidence: [webPage],
});
