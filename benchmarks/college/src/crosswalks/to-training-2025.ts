import { defineCrosswalk } from '@waymark/kit';

/** From colleges to independent training providers: the same eight, read by those who train. */
export const toTraining2025 = defineCrosswalk({
  from: 'college/2025',
  to: 'training/2025',
  summary: {
    en: 'Training providers have the same eight benchmarks, and share much of the text for colleges. The rest was not seen for them, so no answer and no result is carried over.',
  },
  benchmarks: [
    {
      from: 'stable-programme',
      to: 'stable-programme',
      note: {
        en: 'Directors or trustees govern a training provider, and its careers leader is a senior person with strategic responsibility.',
      },
    },
    {
      from: 'labour-market-information',
      to: 'labour-market-information',
      note: { en: 'The text is the same for both.' },
    },
    {
      from: 'needs-of-each-young-person',
      to: 'needs-of-each-young-person',
      note: { en: 'Carried over from the text for schools in both. That is our reading.' },
    },
    {
      from: 'curriculum-learning',
      to: 'curriculum-learning',
      note: { en: 'The text is the same for both. Staff are coaches and pastoral staff as well as trainers.' },
    },
    {
      from: 'employer-encounters',
      to: 'employer-encounters',
      note: {
        en: 'Two a year at a college, in each year of study; at a training provider asked once, and the number was not seen. Apprentices have an employer. Part-time work is asked about at colleges only.',
      },
    },
    {
      from: 'workplace-experiences',
      to: 'workplace-experiences',
      note: { en: 'The text is the same for both. Apprentices have a workplace.' },
    },
    {
      from: 'further-and-higher-education',
      to: 'further-and-higher-education',
      note: { en: 'The text is the same for both.' },
    },
    {
      from: 'personal-guidance',
      to: 'personal-guidance',
      note: { en: 'The text is the same for both.' },
    },
  ],
});
