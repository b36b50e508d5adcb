import { defineList } from '@waymark/kit';

/** What makes a programme structured. */
export const structureMarks = defineList({
  id: 'structure-marks',
  items: ['written', 'resources', 'monitored', 'strategic'],
  messages: {
    en: {
      written: 'It is written down',
      resources: 'Time and money are set aside for it',
      monitored: 'It is monitored as it runs',
      strategic: 'It says both what it is for and what happens when',
    },
  },
});
