import { checklist, criterion } from '@waymark/kit';
import { delivery } from '../delivery.ts';
import { gatsby2025 } from '../sources.ts';

/** Recorded, not scored: the publisher counts four marks, and these stand beside them. */
export const encounterDelivery = criterion({
  id: 'delivery',
  ...gatsby2025(
    'S25-5.2',
    'The text asks for it beside the four marks; that it is asked as a list, and not scored, is our choice.',
  ),
  ask: checklist({ of: delivery }),
  score: null,
});
