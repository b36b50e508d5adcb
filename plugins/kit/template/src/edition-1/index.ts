import { defineSet, optionParam } from '@waymark/kit';
import { bands2025, countAchieved } from '@waymark/scoring';
import { encounters } from './1-encounters/index.ts';
import { en } from './en.ts';
import { examples } from './examples.ts';

/** The first edition. */
export const edition1 = defineSet({
  id: 'my-set',
  edition: '1',
  // Whom it is meant for. Say `{ all: [] }` for everybody.
  suits: { fact: 'kind', in: ['school'] },
  // What a region may turn, for all benchmarks.
  params: { achievedBand: optionParam(bands2025, 'almost-all') },
  benchmarks: [encounters],
  headline: countAchieved(),
  messages: { en },
  examples,
});
