import { webPage } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';
import { audiences } from './audiences.ts';

/** Published so that each can use it. Being told is new in 2025. */
export const published = criterion({
  id: 'published',
  ...gatsby2018('C18-1.3', 'The headline statement names other agencies too; they are not asked about.'),
  ask: checklist({ of: audiences }),
  score: ticksAll(),
  evidence: [webPage],
});
