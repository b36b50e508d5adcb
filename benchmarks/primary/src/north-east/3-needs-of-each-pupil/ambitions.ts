import { destinationsData, heldElsewhere } from '@waymark/evidence';
import { criterion, keyStages, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** What children want to be, asked early and again. */
export const ambitions = criterion({
  id: 'ambitions',
  ...proposed('P-3.5', 'Asked once in each key stage, for example in Year 2 and Year 6.'),
  ask: yesNo({ rows: keyStages('ks1', 'ks2') }),
  score: isYes(),
  evidence: [destinationsData, heldElsewhere],
});
