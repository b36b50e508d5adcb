import { webPage } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { audiences } from './audiences.ts';
import { byAnalogy } from '../sources.ts';

/** Those it is for can find it and understand it. */
export const published = criterion({
  id: 'published',
  ...byAnalogy('C25-1.3'),
  ask: checklist({ of: audiences }),
  score: ticksAll(),
  evidence: [webPage],
});
