import { defineList } from '@waymark/kit';

/** Kinds of provider that may come next. */
export const providerKinds = defineList({
  id: 'provider-kinds',
  items: ['further-education', 'higher-education', 'training-provider'],
  messages: {
    en: {
      'further-education': 'Further education',
      'higher-education': 'Higher education',
      'training-provider': 'Apprenticeships and independent training providers',
    },
  },
});
