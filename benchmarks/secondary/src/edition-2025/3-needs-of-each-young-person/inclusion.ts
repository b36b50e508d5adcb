import { defineList } from '@waymark/kit';

/** Three things that the programme does, asked apart. */
export const inclusion = defineList({
  id: 'inclusion',
  items: ['misconceptions', 'role-models', 'aspiration'],
  messages: {
    en: {
      misconceptions: 'It challenges misconceptions and stereotypes',
      'role-models': 'It shows a variety of role models',
      aspiration: 'It raises aspiration',
    },
  },
});
