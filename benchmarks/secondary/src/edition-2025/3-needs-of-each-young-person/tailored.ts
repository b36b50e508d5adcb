import { curriculumPlan, policyDocument } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { groups } from './groups.ts';

/** Each group is ticked on its own, so that the one forgotten is seen. */
export const tailored = criterion({
  id: 'tailored',
  ...gatsby2025('S25-3.2', 'It is in the headline statement of the benchmark; the list of groups is its own.'),
  ask: checklist({ of: groups }),
  score: ticksAll(),
  evidence: [policyDocument, curriculumPlan],
});
