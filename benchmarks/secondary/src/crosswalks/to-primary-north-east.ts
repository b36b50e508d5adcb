import { defineCrosswalk } from '@waymark/kit';

/** From schools to primary schools of the North East: the same places, other questions. */
export const toPrimaryNorthEast = defineCrosswalk({
  from: 'secondary/2025',
  to: 'primary/north-east-pilot',
  summary: {
    en: 'The region’s benchmarks for primary schools keep the eight places of the secondary ones. They ask for awareness, not decisions, so no answer and no result can be carried over.',
  },
  benchmarks: [
    {
      from: 'stable-programme',
      to: 'careers-and-personal-development',
      note: { en: 'Primary schools add personal development, and how it grows from one key stage to the next.' },
    },
    {
      from: 'labour-market-information',
      to: 'labour-market-information',
      note: { en: 'Primary schools give simple information: awareness of jobs, without decisions.' },
    },
    {
      from: 'needs-of-each-young-person',
      to: 'needs-of-each-pupil',
      note: {
        en: 'Primary schools do not track destinations; what goes with a child to the secondary school stands there instead. That is our reading.',
      },
    },
    {
      from: 'curriculum-learning',
      to: 'curriculum-learning',
      note: { en: 'Every subject here; reading, writing, number, digital skills and science in primary schools.' },
    },
    {
      from: 'employer-encounters',
      to: 'employer-encounters',
      note: { en: 'Encounters in primary schools suit the children’s age, and how many there are is set locally.' },
    },
    {
      from: 'workplace-experiences',
      to: 'workplace-experiences',
      note: { en: 'In primary schools a workplace may be simulated, and less is expected. That is our reading.' },
    },
    {
      from: 'further-and-higher-education',
      to: 'further-and-higher-education',
      note: { en: 'Primary schools make children aware that there are several routes; there are no visits to count.' },
    },
    {
      from: 'personal-guidance',
      to: 'personal-guidance',
      note: { en: 'In primary schools a conversation with an adult who knows the child. That is our reading.' },
    },
  ],
});
