import { providerEncounter } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { hasYear11 } from '../../conditions.ts';
import { gatsby2025 } from '../sources.ts';
import { providerKinds } from './provider-kinds.ts';

/** Each kind of provider on its own. Training providers have had their name here since 2025. */
export const bySixteen = criterion({
  id: 'by-sixteen',
  ...gatsby2025('S25-7.1'),
  ask: shareOfCohort({ scale: bands2025, rows: eachOf(providerKinds) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [providerEncounter],
  when: hasYear11,
});
