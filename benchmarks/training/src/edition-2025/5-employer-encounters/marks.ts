import { checklist, criterion } from '@waymark/kit';
import { encounterMarks } from './encounter-marks.ts';
import { byAnalogy } from '../sources.ts';

/** Recorded, not scored: the definition is the publisher’s, the question is ours. */
export const marks = criterion({
  id: 'marks',
  ...byAnalogy(
    'C25-5.1',
    'The marks define "meaningful"; that they are asked as a list, and not scored, is our choice.',
  ),
  ask: checklist({ of: encounterMarks }),
  score: null,
});
