import { defineList } from '@waymark/kit';

/** In what the employers differ. */
export const varietyOfEmployers = defineList({
  id: 'variety-of-employers',
  items: ['sizes', 'sectors', 'self-employed', 'labour-market'],
  messages: {
    en: {
      sizes: 'They are of different sizes',
      sectors: 'They are from different sectors',
      'self-employed': 'Self-employed people are among them',
      'labour-market': 'Together they reflect the local and the national labour market',
    },
  },
});
