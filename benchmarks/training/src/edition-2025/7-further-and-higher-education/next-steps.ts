import { providerEncounter } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { providerKinds } from './provider-kinds.ts';
import { gatsby2025 } from '../sources.ts';

/** Each kind of provider, for those whom it could be next for. */
export const nextSteps = criterion({
  id: 'next-steps',
  ...gatsby2025('C25-7.1', '"As fits" is read as: of the learners for whom that kind could be the next step.'),
  ask: shareOfCohort({ scale: bands2025, rows: eachOf(providerKinds) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [providerEncounter],
});
