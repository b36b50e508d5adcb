import { destinationsData } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { hasLeavers } from '../../conditions.ts';
import { gatsby2018, PAGES } from '../sources.ts';
import { yearsAfter } from './years-after.ts';

/** Three years, each a tick. The 2025 text has no figure any more. */
export const destinationsKept = criterion({
  id: 'destinations-kept',
  ...gatsby2018(
    'S18-3.4',
    'It was made clear later that the years count from the end of Year 11, whether or not pupils leave, and from the end of Year 13. One tick for each year is our reading.',
    PAGES.destinationsMadeClear,
  ),
  ask: checklist({ of: yearsAfter }),
  score: ticksAll(),
  evidence: [destinationsData],
  when: hasLeavers,
});
