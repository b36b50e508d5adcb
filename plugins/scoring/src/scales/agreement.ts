import { defineScale } from '@waymark/kit';

/** How far people agree, in five steps of one point. */
export const agreementScale = defineScale({
  id: 'agreement',
  options: [
    { id: 'strongly-disagree', points: 0 },
    { id: 'disagree', points: 1 },
    { id: 'neither', points: 2 },
    { id: 'agree', points: 3 },
    { id: 'strongly-agree', points: 4 },
  ],
  messages: {
    en: {
      'strongly-disagree': 'Strongly disagree',
      disagree: 'Disagree',
      neither: 'Neither agree nor disagree',
      agree: 'Agree',
      'strongly-agree': 'Strongly agree',
    },
    cy: {
      'strongly-disagree': 'Anghytuno’n gryf',
      disagree: 'Anghytuno',
      neither: 'Ddim yn cytuno nac yn anghytuno',
      agree: 'Cytuno',
      'strongly-agree': 'Cytuno’n gryf',
    },
  },
});
