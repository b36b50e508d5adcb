import { defineList } from '@waymark/kit';

/** Ways in which a subject shows where it leads. */
export const ways = defineList({
  id: 'ways',
  items: ['in-lessons', 'visitor', 'project', 'display'],
  messages: {
    en: {
      'in-lessons': 'Lessons name jobs that use it',
      visitor: 'Somebody who uses it at work comes in',
      project: 'A project is set by an employer',
      display: 'A display shows where it leads',
    },
  },
});
