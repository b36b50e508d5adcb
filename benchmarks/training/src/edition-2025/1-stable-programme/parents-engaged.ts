import { policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { byAnalogy } from '../sources.ts';

/** What is planned for families is written down. */
export const parentsEngaged = criterion({
  id: 'parents-engaged',
  ...byAnalogy('C25-1.2'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument],
});
