import { meetingMinutes, survey } from '@waymark/evidence';
import { criterion, frequency, param } from '@waymark/kit';
import { happensAtLeast, howOften } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** Looked at again, and not only once. */
export const evaluated = criterion({
  id: 'evaluated',
  ...gatsby2018(
    'C18-1.3',
    'The text says regularly. Every three years is the least that its publisher advised; a review each term and an evaluation each year were good practice.',
  ),
  ask: frequency({ scale: howOften }),
  score: happensAtLeast({ option: param('evaluatedAtLeast') }),
  evidence: [survey, meetingMinutes],
});
