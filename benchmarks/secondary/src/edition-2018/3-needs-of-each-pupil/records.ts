import { heldElsewhere, policyDocument } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';
import { recordMarks } from './record-marks.ts';

/** Advice and decisions; since 2025 what pupils took part in as well. */
export const records = criterion({
  id: 'records',
  ...gatsby2018(
    'S18-3.2',
    'That its parts are ticked apart is our reading, and makes the points fit published results.',
  ),
  ask: checklist({ of: recordMarks }),
  score: ticksAll(),
  evidence: [heldElsewhere, policyDocument],
});
