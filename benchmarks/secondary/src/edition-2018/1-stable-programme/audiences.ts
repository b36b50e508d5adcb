import { defineList } from '@waymark/kit';

/** Those the programme is published for. */
export const audiences = defineList({
  id: 'audiences',
  items: ['pupils', 'parents', 'teachers', 'employers'],
  messages: {
    en: {
      pupils: 'Pupils',
      parents: 'Parents and carers',
      teachers: 'Teachers',
      employers: 'Employers',
    },
  },
});
