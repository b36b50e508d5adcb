import { webPage } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { readers } from '../people.ts';
import { proposed } from '../sources.ts';

/** Those it is for can find out what it is. */
export const published = criterion({
  id: 'published',
  ...proposed(
    'P-1.6',
    'Which four audiences is our reading of the headline statement: children and their families count as one.',
  ),
  ask: checklist({ of: readers }),
  score: ticksAll(),
  evidence: [webPage],
});
