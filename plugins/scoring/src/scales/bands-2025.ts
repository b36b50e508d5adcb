import { defineScale } from '@waymark/kit';

/**
 * Shares of a cohort as the 2025 instrument asks for them: the top of the ladder is split.
 *
 * Interpretation: "few", "some" and "almost all" were seen in a published result; the complete ladder and the points
 * are ours. Which band counts as achieved is not published either, so sets make it a parameter.
 */
export const bands2025 = defineScale({
  id: 'share-2025',
  options: [
    { id: 'none', points: 0, from: { atLeast: 0 } },
    { id: 'few', points: 1, from: { over: 0 } },
    { id: 'some', points: 2, from: { over: 25 } },
    { id: 'most', points: 3, from: { over: 50 } },
    { id: 'large-majority', points: 4, from: { over: 75 } },
    { id: 'almost-all', points: 5, from: { over: 90 } },
    { id: 'all', points: 6, from: { atLeast: 100 } },
  ],
  messages: {
    en: {
      none: 'None',
      few: 'A few (1–25%)',
      some: 'Some (26–50%)',
      most: 'Most (51–75%)',
      'large-majority': 'A large majority (76–90%)',
      'almost-all': 'Almost all (91–99%)',
      all: 'All',
    },
    cy: {
      none: 'Dim un',
      few: 'Ychydig (1–25%)',
      some: 'Rhai (26–50%)',
      most: 'Y rhan fwyaf (51–75%)',
      'large-majority': 'Mwyafrif mawr (76–90%)',
      'almost-all': 'Bron pob un (91–99%)',
      all: 'Pob un',
    },
  },
});
