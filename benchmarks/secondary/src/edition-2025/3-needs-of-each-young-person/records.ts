import { heldElsewhere, policyDocument } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { unseen2025 } from '../sources.ts';

/** Taking part is recorded as well as advice: new in 2025. */
export const records = criterion({
  id: 'records',
  ...unseen2025('S25-3.3', 'That individual records are kept was confirmed by a provider of guidance.'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [heldElsewhere, policyDocument],
});
