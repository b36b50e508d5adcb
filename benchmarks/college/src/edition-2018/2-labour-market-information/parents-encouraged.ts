import { survey, webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** Encouraged, where that fits; since 2025 helped as well. */
export const parentsEncouraged = criterion({
  id: 'parents-encouraged',
  ...gatsby2018('C18-2.2'),
  ask: yesNo(),
  score: isYes(),
  evidence: [webPage, survey],
});
