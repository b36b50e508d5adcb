import { destinationsData } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { destinationKinds } from './destination-kinds.ts';
import { fromSchools } from '../sources.ts';

/** What learners hope for, mean to do and did. */
export const destinationsUsed = criterion({
  id: 'destinations-used',
  ...fromSchools('C25-3.6'),
  ask: checklist({ of: destinationKinds }),
  score: ticksAll(),
  evidence: [destinationsData],
});
