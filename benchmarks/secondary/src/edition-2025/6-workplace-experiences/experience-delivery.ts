import { checklist, criterion } from '@waymark/kit';
import { hasLeavers } from '../../conditions.ts';
import { delivery } from '../delivery.ts';
import { gatsby2025 } from '../sources.ts';

/** Recorded, not scored: the publisher counts seven marks, and these stand beside them. */
export const experienceDelivery = criterion({
  id: 'delivery',
  ...gatsby2025(
    'S25-6.3',
    'The text asks for it beside the seven marks; that it is asked as a list, and not scored, is our choice.',
  ),
  ask: checklist({ of: delivery }),
  score: null,
  when: hasLeavers,
});
