import { count, criterion, defineBenchmark, defineModule, defineSet } from '@waymark/kit';
import { numberRules } from '../numbers.ts';

const { each, share, headline } = numberRules('planted-ledger');
const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8'];
const source = { source: { title: 'Planted', checkedOn: '2026-01-01' }, provenance: 'local' } as const;

/** A set of eight numbers: room for a different one with each save, so that it can be seen which was stored. */
export const module = defineModule({
  id: 'planted-ledger',
  version: '1.0.0',
  rules: [each, share, headline],
  sets: [
    defineSet({
      id: 'planted-ledger',
      edition: '1',
      suits: { all: [] },
      benchmarks: [
        defineBenchmark({
          id: 'numbers',
          criteria: NUMBERS.map((number) =>
            criterion({
              id: `n${number}`,
              ...source,
              ask: count({ unit: { en: 'things' }, max: 1_000_000 }),
              score: each(),
            }),
          ),
          score: share(),
          messages: {
            en: {
              title: 'Numbers',
              summary: 'Planted.',
              criteria: Object.fromEntries(
                NUMBERS.map((number) => [
                  `n${number}`,
                  { statement: `There are things of kind ${number}.`, question: `How many things of kind ${number}?` },
                ]),
              ),
            },
          },
        }),
      ],
      headline: headline(),
      messages: { en: { title: 'Ledger', summary: 'Planted.' } },
      examples: [
        {
          name: 'nothing answered',
          institution: {},
          answers: [],
          expect: { headline: { achieved: 0, applicable: 1 } },
        },
      ],
    }),
  ],
});
