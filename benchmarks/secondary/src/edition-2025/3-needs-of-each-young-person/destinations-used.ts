import { destinationsData } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { unseen2025 } from '../sources.ts';
import { destinationKinds } from './destination-kinds.ts';

/** Collected, and used: a table that nobody looks at helps nobody. */
export const destinationsUsed = criterion({
  id: 'destinations-used',
  ...unseen2025(
    'S25-3.6',
    'That intended and actual destinations are tracked was seen. A school without Year 11 or 13 is asked about hopes only.',
  ),
  ask: checklist({ of: destinationKinds }),
  score: ticksAll(),
  evidence: [destinationsData],
});
