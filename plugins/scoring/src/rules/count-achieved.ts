import { defineHeadlineRule } from '@waymark/kit';
import { z } from 'zod';

/** Benchmarks achieved, of those that apply: "5 of 8", never a mean of percentages. */
export const countAchieved = defineHeadlineRule({
  id: 'count-achieved',
  revision: 1,
  args: z.strictObject({}),
  messages: {
    en: { name: 'Benchmarks achieved', words: 'How many of the benchmarks that apply are achieved.' },
    cy: { name: 'Meincnodau a gyflawnwyd', words: 'Faint o’r meincnodau perthnasol sydd wedi’u cyflawni.' },
  },
  score: ({ benchmarks }) => ({
    achieved: benchmarks.filter(({ outcome }) => outcome === 'achieved').length,
    applicable: benchmarks.filter(({ outcome }) => outcome !== 'not-applicable').length,
  }),
});
