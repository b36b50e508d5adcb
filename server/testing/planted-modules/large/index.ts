import { count, criterion, defineBenchmark, defineList, defineModule, defineSet, eachOf } from '@waymark/kit';
import { numberRules } from '../numbers.ts';

const BENCHMARKS = 10;
const CRITERIA = 50;
const ITEMS = 10;

const numbered = (name: string, length: number): string[] =>
  Array.from({ length }, (_, index) => `${name}${index + 1}`);

const { each, share, headline } = numberRules('planted-large');
const source = { source: { title: 'Planted', checkedOn: '2026-01-01' }, provenance: 'local' } as const;
const kinds = defineList({
  id: 'kinds',
  items: numbered('k', ITEMS),
  messages: { en: Object.fromEntries(numbered('k', ITEMS).map((kind) => [kind, `Kind ${kind}`])) },
});

const benchmark = (id: string) =>
  defineBenchmark({
    id,
    criteria: numbered('c', CRITERIA).map((name) =>
      criterion({
        id: name,
        ...source,
        ask: count({ unit: { en: 'things' }, max: 1_000_000, rows: eachOf(kinds) }),
        score: each(),
      }),
    ),
    score: share(),
    messages: {
      en: {
        title: `Numbers ${id}`,
        summary: 'Planted.',
        criteria: Object.fromEntries(
          numbered('c', CRITERIA).map((name) => [
            name,
            { statement: `There are things ${id} ${name}.`, question: `How many things ${id} ${name}?` },
          ]),
        ),
      },
    },
  });

/** As large as a set may be: 500 criteria of 10 items each. */
export const module = defineModule({
  id: 'planted-large',
  version: '1.0.0',
  rules: [each, share, headline],
  sets: [
    defineSet({
      id: 'planted-large',
      edition: '1',
      suits: { all: [] },
      benchmarks: numbered('b', BENCHMARKS).map(benchmark),
      headline: headline(),
      messages: { en: { title: 'Large', summary: 'Planted.' } },
      examples: [
        {
          name: 'nothing answered',
          institution: {},
          answers: [],
          expect: { headline: { achieved: 0, applicable: BENCHMARKS } },
        },
      ],
    }),
  ],
});
