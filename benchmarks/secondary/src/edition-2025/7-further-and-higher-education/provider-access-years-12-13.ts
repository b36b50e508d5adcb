import { providerEncounter } from '@waymark/evidence';
import { criterion, defineList, eachOf, shareOfCohort } from '@waymark/kit';
import { bands2018 } from '@waymark/scoring';
import { hasYear13 } from '../../conditions.ts';
import { providerAccess } from '../sources.ts';

const parts = defineList({
  id: 'provider-access-years-12-13',
  items: ['offered', 'attended'],
  messages: {
    en: { offered: 'Offered', attended: 'Attended' },
  },
});

/** The law: two encounters, any time in Year 12 or from 1 September to 28 February of Year 13. Pupils may stay away. */
export const providerAccessYears12And13 = criterion({
  id: 'provider-access-years-12-13',
  ...providerAccess('The national self-evaluation asks it with the bands of 2018, and does not score it.'),
  ask: shareOfCohort({ scale: bands2018, rows: eachOf(parts) }),
  score: null,
  evidence: [providerEncounter],
  when: hasYear13,
});
