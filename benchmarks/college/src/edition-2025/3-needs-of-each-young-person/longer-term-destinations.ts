import { destinationsData } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { byAnalogy } from '../sources.ts';

/** Whether it lasted. */
export const longerTermDestinations = criterion({
  id: 'longer-term-destinations',
  ...byAnalogy('C25-3.7', 'The 2018 figure of three years is for schools; no figure for colleges was found.'),
  ask: yesNo(),
  score: isYes(),
  evidence: [destinationsData],
});
