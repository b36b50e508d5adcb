import { defineList } from '@waymark/kit';

/** The kinds of provider that every pupil meets by 16. */
export const providerKinds = defineList({
  id: 'provider-kinds',
  items: ['sixth-forms', 'colleges', 'universities', 'training-providers'],
  messages: {
    en: {
      'sixth-forms': 'Sixth forms',
      colleges: 'Further education colleges',
      universities: 'Universities and other higher education',
      'training-providers': 'Independent training providers, such as those of apprenticeships',
    },
  },
});
