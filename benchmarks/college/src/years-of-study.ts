import { defineList } from '@waymark/kit';

/** Colleges count years of the programme, not year groups. A third year is asked about where people of Year 14 are on roll, or nobody knows. */
export const yearsOfStudy = defineList({
  id: 'years-of-study',
  items: ['first-year', 'second-year', 'third-year'],
  when: { 'third-year': { fact: 'yearGroups', includesAnyOf: [14] } },
  messages: {
    en: {
      'first-year': 'First year of study',
      'second-year': 'Second year of study',
      'third-year': 'Third year of study, or later',
    },
  },
});
