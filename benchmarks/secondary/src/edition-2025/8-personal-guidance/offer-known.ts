import { webPage } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { informed } from './informed.ts';

/** Told, and told where to look. Also of a school that hands over before 16: independent guidance begins in Year 7. */
export const offerKnown = criterion({
  id: 'offer-known',
  ...gatsby2025('S25-8.4'),
  ask: checklist({ of: informed }),
  score: ticksAll(),
  evidence: [webPage],
});
