import { guidanceMeetings, heldElsewhere } from '@waymark/evidence';
import { criterion, keyStages, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Asked by key stage, to spare seven answers where three will do. */
export const yearlyConversation = criterion({
  id: 'yearly-conversation',
  ...proposed('P-8.1', 'Proposed for each year; asked by key stage to keep it short.'),
  ask: shareOfCohort({ scale: bands2025, rows: keyStages('early-years', 'ks1', 'ks2') }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [guidanceMeetings, heldElsewhere],
});
