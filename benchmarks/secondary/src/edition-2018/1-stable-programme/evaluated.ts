import { meetingMinutes, survey } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2018, PAGES } from '../sources.ts';

/** Asked as yes or no: it is one of seventeen points. How often is a parameter. */
export const evaluated = criterion({
  id: 'evaluated',
  ...gatsby2018(
    'S18-1.4',
    'The text says regularly. Every three years at least, and every year as good practice, are the answer to a frequent question.',
    PAGES.frequentQuestions,
  ),
  ask: yesNo(),
  score: isYes(),
  evidence: [survey, meetingMinutes],
});
