import { destinationsData } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { fromSchools } from '../sources.ts';

/** Whether it lasted. */
export const longerTermDestinations = criterion({
  id: 'longer-term-destinations',
  ...fromSchools(
    'C25-3.7',
    'The 2018 figure of three years is for schools; no figure for training providers was found.',
  ),
  ask: yesNo(),
  score: isYes(),
  evidence: [destinationsData],
});
