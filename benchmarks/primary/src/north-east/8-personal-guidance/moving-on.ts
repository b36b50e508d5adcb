import { guidanceMeetings, heldElsewhere } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { leaversInYear6 } from '../conditions.ts';
import { proposed } from '../sources.ts';

/** The step to the next school, talked over and written down. */
export const movingOn = criterion({
  id: 'moving-on',
  ...proposed('P-8.2'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [guidanceMeetings, heldElsewhere],
  when: leaversInYear6,
});
