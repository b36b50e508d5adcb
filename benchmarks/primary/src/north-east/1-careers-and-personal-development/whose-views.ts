import { survey } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { voices } from '../people.ts';
import { proposed } from '../sources.ts';

/** Reviewed with the people it is for. */
export const whoseViews = criterion({
  id: 'whose-views',
  ...proposed('P-1.7'),
  ask: checklist({ of: voices }),
  score: ticksAll(),
  evidence: [survey],
});
