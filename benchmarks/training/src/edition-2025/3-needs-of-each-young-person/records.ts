import { heldElsewhere, policyDocument } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { fromSchools } from '../sources.ts';

/** Taking part is recorded as well as advice: new in 2025. */
export const records = criterion({
  id: 'records',
  ...fromSchools('C25-3.3'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [heldElsewhere, policyDocument],
});
