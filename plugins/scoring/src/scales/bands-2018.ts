import { defineScale } from '@waymark/kit';

/**
 * Shares of a cohort as the 2018 instrument asked for them.
 *
 * Interpretation: the bands up to "some" were seen in the publisher's help centre; the others, and the points, follow
 * from the totals of published results. "The overwhelming majority" counts as much as "all", which is the 76% bar.
 */
export const bands2018 = defineScale({
  id: 'share-2018',
  options: [
    { id: 'none', points: 0, from: { atLeast: 0 } },
    { id: 'few', points: 1, from: { over: 0 } },
    { id: 'some', points: 2, from: { over: 25 } },
    { id: 'most', points: 3, from: { over: 50 } },
    { id: 'majority', points: 4, from: { over: 75 } },
    { id: 'all', points: 4, from: { atLeast: 100 } },
  ],
  messages: {
    en: {
      none: 'None',
      few: 'A few (1–25%)',
      some: 'Some (26–50%)',
      most: 'Most (51–75%)',
      majority: 'The overwhelming majority (76–99%)',
      all: 'All',
    },
    cy: {
      none: 'Dim un',
      few: 'Ychydig (1–25%)',
      some: 'Rhai (26–50%)',
      most: 'Y rhan fwyaf (51–75%)',
      majority: 'Y mwyafrif llethol (76–99%)',
      all: 'Pob un',
    },
  },
});
