import { trainingRecord, webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { byAnalogy, PAGES } from '../sources.ts';

/** One person answers for it. */
export const careersLeader = criterion({
  id: 'careers-leader',
  ...byAnalogy(
    'C25-1.1',
    'That it is a senior person with strategic responsibility is how the help pages of the national tool read it.',
    PAGES.readings,
  ),
  ask: yesNo(),
  score: isYes(),
  evidence: [trainingRecord, webPage],
});
