import { checklist, criterion } from '@waymark/kit';
import { experienceMarks } from './experience-marks.ts';
import { gatsby2025 } from '../sources.ts';

/** Recorded, not scored: the definition is the publisher’s, the question is ours. */
export const marks = criterion({
  id: 'marks',
  ...gatsby2025(
    'C25-6.1',
    'The marks define "meaningful"; that they are asked as a list, and not scored, is our choice.',
  ),
  ask: checklist({ of: experienceMarks }),
  score: null,
});
