import { survey, webPage } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { parentsHelp } from './parents-help.ts';

/** Encouraged and supported: the second is new in 2025, so the two are ticked apart. */
export const parentsSupported = criterion({
  id: 'parents-supported',
  ...gatsby2025('S25-2.2'),
  ask: checklist({ of: parentsHelp }),
  score: ticksAll(),
  evidence: [webPage, survey],
});
