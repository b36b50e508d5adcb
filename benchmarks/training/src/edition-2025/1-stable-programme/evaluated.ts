import { meetingMinutes, survey } from '@waymark/evidence';
import { criterion, frequency, param } from '@waymark/kit';
import { happensAtLeast, howOften } from '@waymark/scoring';
import { byAnalogy } from '../sources.ts';

/** Looked at again, and not only once. */
export const evaluated = criterion({
  id: 'evaluated',
  ...byAnalogy(
    'C25-1.4',
    'The 2025 text says "regularly". At least every three years is the 2018 figure; good practice is every year.',
  ),
  ask: frequency({ scale: howOften }),
  score: happensAtLeast({ option: param('evaluatedAtLeast') }),
  evidence: [survey, meetingMinutes],
});
