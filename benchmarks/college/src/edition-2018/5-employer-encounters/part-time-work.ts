import { heldElsewhere, policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** A job beside the course is experience too, and is written down. */
export const partTimeWork = criterion({
  id: 'part-time-work',
  ...gatsby2018('C18-5.3'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument, heldElsewhere],
});
