import { defineList } from '@waymark/kit';

/** The kinds of provider that every pupil meets by 16. */
export const providerKinds = defineList({
  id: 'provider-kinds',
  items: ['sixth-forms', 'colleges', 'training-providers', 'universities', 'apprenticeships'],
  messages: {
    en: {
      'sixth-forms': 'Sixth forms',
      colleges: 'Further education colleges',
      'training-providers': 'Independent training providers',
      universities: 'Universities and other higher education',
      apprenticeships: 'Providers of apprenticeships',
    },
  },
});
