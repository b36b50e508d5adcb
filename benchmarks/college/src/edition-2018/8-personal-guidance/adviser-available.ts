import { guidanceMeetings, webPage } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** Somebody trained to Level 6, whenever a learner needs them. */
export const adviserAvailable = criterion({
  id: 'adviser-available',
  ...gatsby2018('C18-8.1', 'Level 6 is in the text for colleges. That it is a question of its own is our reading.'),
  ask: yesNo(),
  score: isYes(),
  evidence: [guidanceMeetings, webPage],
});
