import { defineList } from '@waymark/kit';

/** The seven marks of a meaningful experience of a workplace. */
export const experienceMarks = defineList({
  id: 'experience-marks',
  items: ['purpose', 'outcomes', 'two-way', 'range-of-people', 'task', 'feedback', 'reflection'],
  messages: {
    en: {
      purpose: 'Workplace and learners know what it is for',
      outcomes: 'It has learning outcomes that fit the learners',
      'two-way': 'Learners talk a lot with people who work there',
      'range-of-people': 'They meet people in different jobs',
      task: 'They do a task that matters there',
      feedback: 'The workplace says how well they did it',
      reflection: 'There is time to reflect afterwards',
    },
  },
});
