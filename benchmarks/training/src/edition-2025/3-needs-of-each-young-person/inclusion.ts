import { defineList } from '@waymark/kit';

/** What the programme does for fairness and ambition. */
export const inclusion = defineList({
  id: 'inclusion',
  items: ['misconceptions', 'role-models', 'aspiration'],
  messages: {
    en: {
      misconceptions: 'It challenges misconceptions and stereotypes',
      'role-models': 'It shows varied role models',
      aspiration: 'It raises aspiration',
    },
  },
});
