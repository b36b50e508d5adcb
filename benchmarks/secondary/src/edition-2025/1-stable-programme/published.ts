import { webPage } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { audiences } from './audiences.ts';

/** Published and communicated: the second is new in 2025. */
export const published = criterion({
  id: 'published',
  ...gatsby2025(
    'S25-1.5',
    'That being told and being able to find it are asked together, for each audience, is our reading.',
  ),
  ask: checklist({ of: audiences }),
  score: ticksAll(),
  evidence: [webPage],
});
