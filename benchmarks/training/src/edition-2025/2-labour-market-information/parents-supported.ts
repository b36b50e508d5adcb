import { survey, webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** Encouraged and helped: the second is new in 2025. */
export const parentsSupported = criterion({
  id: 'parents-supported',
  ...gatsby2025('C25-2.2'),
  ask: yesNo(),
  score: isYes(),
  evidence: [webPage, survey],
});
