import { policyDocument, webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** More or other information, for those whom the usual one does not serve. */
export const sendInformation = criterion({
  id: 'send-information',
  ...gatsby2025('S25-2.3', 'It is in the headline statement of the benchmark, without a figure.'),
  ask: yesNo(),
  score: isYes(),
  evidence: [webPage, policyDocument],
});
