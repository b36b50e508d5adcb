import { defineCrosswalk } from '@waymark/kit';

/** From schools to colleges: the same eight, for learners on programmes of study. */
export const toCollege2025 = defineCrosswalk({
  from: 'secondary/2025',
  to: 'college/2025',
  summary: {
    en: 'Colleges have the same eight benchmarks, with other criteria: they speak of learners and programmes of study where schools have pupils and years. No answer and no result can be carried over.',
  },
  benchmarks: [
    {
      from: 'stable-programme',
      to: 'stable-programme',
      note: {
        en: 'Those who lead and govern a college stand where governors, the head and senior leaders of a school do.',
      },
    },
    {
      from: 'labour-market-information',
      to: 'labour-market-information',
      note: { en: 'In each key stage of a school; during the programme of study at a college.' },
    },
    {
      from: 'needs-of-each-young-person',
      to: 'needs-of-each-young-person',
      note: { en: 'Colleges join a learner’s earlier records to their own.' },
    },
    {
      from: 'curriculum-learning',
      to: 'curriculum-learning',
      note: { en: 'Every subject in every year at a school; the occupations that a course leads to at a college.' },
    },
    {
      from: 'employer-encounters',
      to: 'employer-encounters',
      note: { en: 'At least one a year at a school; two a year at a college, one of them in the curriculum area.' },
    },
    {
      from: 'workplace-experiences',
      to: 'workplace-experiences',
      note: {
        en: 'Several by 16 and one more by 18 at a school; at least one in the programme at a college, where part-time jobs are still set aside.',
      },
    },
    {
      from: 'further-and-higher-education',
      to: 'further-and-higher-education',
      note: { en: 'Each kind of provider by 16 at a school; the range of providers of the next stage at a college.' },
    },
    {
      from: 'personal-guidance',
      to: 'personal-guidance',
      note: {
        en: 'One meeting by 16 and one more by 18 at a school; at least one in the programme at a college, with access to an adviser who has Level 6.',
      },
    },
  ],
});
