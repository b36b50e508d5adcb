import { survey, webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Families hear of it too. */
export const familiesInformed = criterion({
  id: 'families-informed',
  ...proposed('P-2.2'),
  ask: yesNo(),
  score: isYes(),
  evidence: [webPage, survey],
});
