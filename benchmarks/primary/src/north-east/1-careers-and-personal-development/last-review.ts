import { meetingMinutes, survey } from '@waymark/evidence';
import { criterion, date, param } from '@waymark/kit';
import { withinMonths } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Looked at again each year. */
export const lastReview = criterion({
  id: 'last-review',
  ...proposed('P-1.7'),
  ask: date(),
  score: withinMonths({ months: param('reviewMonths') }),
  evidence: [meetingMinutes, survey],
});
