import { defineList } from '@waymark/kit';

/** Two things that a school does for families. */
export const parentsHelp = defineList({
  id: 'parents-help',
  items: ['encouraged', 'supported'],
  messages: {
    en: {
      encouraged: 'We encourage them to use this information',
      supported: 'We support them in using it',
    },
  },
});
