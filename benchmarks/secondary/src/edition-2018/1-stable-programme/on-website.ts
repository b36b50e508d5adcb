import { webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** On the website at all; for whom is asked beside it. */
export const onWebsite = criterion({
  id: 'on-website',
  ...gatsby2018('S18-1.3'),
  ask: yesNo(),
  score: isYes(),
  evidence: [webPage],
});
