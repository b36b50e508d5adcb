import { trainingRecord } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { staffGroups } from './staff-groups.ts';
import { gatsby2025 } from '../sources.ts';

/** Teachers and those beside them. */
export const staffDevelopment = criterion({
  id: 'staff-development',
  ...gatsby2025('C25-4.2'),
  ask: checklist({ of: staffGroups }),
  score: ticksAll(),
  evidence: [trainingRecord],
});
