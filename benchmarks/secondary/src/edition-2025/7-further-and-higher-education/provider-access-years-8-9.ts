import { providerEncounter } from '@waymark/evidence';
import { criterion, shareOfCohort } from '@waymark/kit';
import { bands2018 } from '@waymark/scoring';
import { providerAccess } from '../sources.ts';

/** The law: two encounters, any time in Year 8 or from 1 September to 28 February of Year 9. Pupils must attend. */
export const providerAccessYears8And9 = criterion({
  id: 'provider-access-years-8-9',
  ...providerAccess('The national self-evaluation asks it with the bands of 2018, and does not score it.'),
  ask: shareOfCohort({ scale: bands2018 }),
  score: null,
  evidence: [providerEncounter],
  when: { fact: 'yearGroups', includesAnyOf: [9] },
});
