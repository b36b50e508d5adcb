import { defineList } from '@waymark/kit';

/** Each year that data are kept after a pupil was due to leave. */
export const yearsAfter = defineList({
  id: 'years-after',
  items: ['first-year', 'second-year', 'third-year'],
  messages: {
    en: {
      'first-year': 'For the first year',
      'second-year': 'For the second year',
      'third-year': 'For the third year',
    },
  },
});
