import { meetingMinutes, survey } from '@waymark/evidence';
import { criterion, frequency, param } from '@waymark/kit';
import { happensAtLeast, howOften } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** Looked at again, and not only once. */
export const evaluated = criterion({
  id: 'evaluated',
  ...gatsby2025(
    'S25-1.6',
    'The 2025 text says "regularly". At least every three years is the 2018 figure; good practice is every year.',
  ),
  ask: frequency({ scale: howOften }),
  score: happensAtLeast({ option: param('evaluatedAtLeast') }),
  evidence: [survey, meetingMinutes],
});
