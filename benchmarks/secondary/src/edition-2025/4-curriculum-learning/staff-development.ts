import { trainingRecord } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { staffGroups } from './staff-groups.ts';

/** New in 2025: teachers cannot link what nobody told them. */
export const staffDevelopment = criterion({
  id: 'staff-development',
  ...gatsby2025('S25-4.2'),
  ask: checklist({ of: staffGroups }),
  score: ticksAll(),
  evidence: [trainingRecord],
});
