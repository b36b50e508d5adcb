import { defineList } from '@waymark/kit';

/** Colleagues and others with whom the choice of learners is agreed. */
export const agreedWith = defineList({
  id: 'agreed-with',
  items: ['senior-leaders', 'senco', 'teachers', 'adviser', 'families'],
  messages: {
    en: {
      'senior-leaders': 'Senior leaders',
      senco: 'The coordinator for special educational needs',
      teachers: 'Teachers and support staff who know the learners',
      adviser: 'The careers adviser',
      families: 'Learners and their families',
    },
  },
});
