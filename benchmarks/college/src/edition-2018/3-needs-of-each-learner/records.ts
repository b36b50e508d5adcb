import { heldElsewhere, policyDocument } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** Advice and decisions; since 2025 what learners took part in as well. */
export const records = criterion({
  id: 'records',
  ...gatsby2018('C18-3.2'),
  ask: shareOfCohort({ scale: bands2018 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [heldElsewhere, policyDocument],
});
