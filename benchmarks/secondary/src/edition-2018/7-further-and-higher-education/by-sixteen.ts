import { providerEncounter } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { hasYear11 } from '../../conditions.ts';
import { gatsby2018 } from '../sources.ts';
import { providerKinds } from './provider-kinds.ts';

/** Each kind of provider on its own, four points each. */
export const bySixteen = criterion({
  id: 'by-sixteen',
  ...gatsby2018(
    'S18-7.1',
    'The text names four kinds. The self-evaluation asked about colleges and independent training providers apart, which makes five.',
  ),
  ask: shareOfCohort({ scale: bands2018, rows: eachOf(providerKinds) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [providerEncounter],
  when: hasYear11,
});
