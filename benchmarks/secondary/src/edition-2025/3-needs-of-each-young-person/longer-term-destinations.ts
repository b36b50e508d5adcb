import { destinationsData } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { hasLeavers } from '../../conditions.ts';
import { gatsby2025 } from '../sources.ts';

/** Whether it lasted. */
export const longerTermDestinations = criterion({
  id: 'longer-term-destinations',
  ...gatsby2025('S25-3.7', 'In 2018 the data were kept for three years after leaving; the 2025 text gives no figure.'),
  ask: yesNo(),
  score: isYes(),
  evidence: [destinationsData],
  when: hasLeavers,
});
