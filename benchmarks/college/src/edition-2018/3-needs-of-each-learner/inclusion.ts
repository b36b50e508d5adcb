import { defineList } from '@waymark/kit';

/** Two things that the programme does. Role models joined them in 2025. */
export const inclusion = defineList({
  id: 'inclusion',
  items: ['stereotypes', 'aspiration'],
  messages: {
    en: {
      stereotypes: 'It challenges stereotypes',
      aspiration: 'It raises aspiration',
    },
  },
});
