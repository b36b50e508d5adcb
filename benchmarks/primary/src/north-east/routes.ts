import { defineList } from '@waymark/kit';

/** What children can go on to. */
export const routes = defineList({
  id: 'routes',
  items: ['secondary-school', 'college', 'university', 'apprenticeship'],
  messages: {
    en: {
      'secondary-school': 'Secondary school and sixth form',
      college: 'College',
      university: 'University',
      apprenticeship: 'Apprenticeships',
    },
    cy: {
      'secondary-school': 'Ysgol uwchradd a chweched dosbarth',
      college: 'Coleg',
      university: 'Prifysgol',
      apprenticeship: 'Prentisiaethau',
    },
  },
});
