import { defineList } from '@waymark/kit';

/** Those the programme is published for. */
export const audiences = defineList({
  id: 'audiences',
  items: ['learners', 'parents', 'staff', 'employers'],
  messages: {
    en: {
      learners: 'Learners',
      parents: 'Parents and carers',
      staff: 'Staff, coaches and pastoral staff among them',
      employers: 'Employers',
    },
  },
});
