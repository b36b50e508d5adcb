import { providerEncounter } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';
import { providerKinds } from './provider-kinds.ts';

/** Each kind of provider, for those whom it could be next for. */
export const nextSteps = criterion({
  id: 'next-steps',
  ...gatsby2018('C18-7.1', 'As fits is read as: of the learners for whom that kind could be the next step.'),
  ask: shareOfCohort({ scale: bands2018, rows: eachOf(providerKinds) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [providerEncounter],
});
