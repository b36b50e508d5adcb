import { defineList } from '@waymark/kit';

/** The seven marks of a meaningful experience of a workplace. */
export const experienceMarks = defineList({
  id: 'experience-marks',
  items: ['purpose', 'outcomes', 'two-way', 'range-of-people', 'task', 'feedback', 'reflection'],
  messages: {
    en: {
      purpose: 'Workplace and pupils know what it is for',
      outcomes: 'It has learning outcomes that fit the pupils',
      'two-way': 'Pupils talk a lot with people who work there',
      'range-of-people': 'They meet people in different jobs',
      task: 'They do a task, or make something, that matters there',
      feedback: 'The employer tells them how well they did it',
      reflection: 'They have time to reflect afterwards',
    },
  },
});
