import { providerEncounter } from '@waymark/evidence';
import { criterion, shareOfCohort } from '@waymark/kit';
import { bands2018 } from '@waymark/scoring';
import { hasYear11 } from '../../conditions.ts';
import { providerAccess } from '../sources.ts';

/** The law: two encounters, any time in Year 10 or from 1 September to 28 February of Year 11. Pupils must attend. */
export const providerAccessYears10And11 = criterion({
  id: 'provider-access-years-10-11',
  ...providerAccess('The national self-evaluation asks it with the bands of 2018, and does not score it.'),
  ask: shareOfCohort({ scale: bands2018 }),
  score: null,
  evidence: [providerEncounter],
  when: hasYear11,
});
