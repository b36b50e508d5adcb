import { heldElsewhere, policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** The next school does not start from nothing. */
export const handedOn = criterion({
  id: 'handed-on',
  ...proposed(
    'P-3.6',
    'The proposal speaks of the secondary school; for infant and first schools we read it as the school that follows.',
  ),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument, heldElsewhere],
});
