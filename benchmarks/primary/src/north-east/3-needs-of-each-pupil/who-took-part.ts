import { heldElsewhere } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** A record, so that nobody is missed. */
export const whoTookPart = criterion({
  id: 'who-took-part',
  ...proposed('P-3.4'),
  ask: yesNo(),
  score: isYes(),
  evidence: [heldElsewhere],
});
