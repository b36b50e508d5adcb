import { defineList } from '@waymark/kit';

/** Two things that learners do with information. */
export const accessAndUse = defineList({
  id: 'access-and-use',
  items: ['access', 'use'],
  messages: {
    en: {
      access: 'Found information about careers, pathways and the labour market',
      use: 'Used it for a choice of their own',
    },
  },
});
