import { defineScale } from '@waymark/kit';

/** How often something is done. Every three years is the least that the 2018 text asks of an evaluation; every year is good practice. */
export const howOften = defineScale({
  id: 'how-often',
  options: [
    { id: 'never', points: 0 },
    { id: 'less-than-every-three-years', points: 1 },
    { id: 'every-three-years', points: 2 },
    { id: 'every-two-years', points: 3 },
    { id: 'every-year', points: 4 },
    { id: 'every-term', points: 5 },
  ],
  messages: {
    en: {
      never: 'Never',
      'less-than-every-three-years': 'Less often than every three years',
      'every-three-years': 'Every three years',
      'every-two-years': 'Every two years',
      'every-year': 'Every year',
      'every-term': 'Every term',
    },
    cy: {
      never: 'Byth',
      'less-than-every-three-years': 'Yn llai aml na phob tair blynedd',
      'every-three-years': 'Bob tair blynedd',
      'every-two-years': 'Bob dwy flynedd',
      'every-year': 'Bob blwyddyn',
      'every-term': 'Bob tymor',
    },
  },
});
