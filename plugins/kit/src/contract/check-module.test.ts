import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Verdict } from '../calculator.ts';
import { defineBenchmarkRule, defineScoringRule } from '../define-rule.ts';
import type { Edition, EditionBenchmark, EditionCriterion } from '../edition.ts';
import type { EvidenceType } from '../evidence-type.ts';
import type { BenchmarkModule } from '../module.ts';
import type { Rule, ScoreInput } from '../rule.ts';
import { encounterLog, smallModule } from '../testing/small-set.ts';
import { checkAgainst, checkModule } from './check-module.ts';
import { CLAUSES, PROMISES, type Clauses } from './clauses.ts';

type Mutable = { -readonly [Key in keyof BenchmarkModule]: BenchmarkModule[Key] };

const withEdition = (change: (edition: Edition) => Edition): BenchmarkModule => ({
  ...smallModule,
  sets: smallModule.sets.map((set) => ({ ...set, edition: change(set.edition) })),
});
const withBenchmark = (change: (benchmark: EditionBenchmark) => EditionBenchmark): BenchmarkModule =>
  withEdition((edition) => ({
    ...edition,
    benchmarks: edition.benchmarks.map((one, index) => (index === 0 ? change(one) : one)),
  }));
const withCriterion = (change: (criterion: EditionCriterion) => EditionCriterion, which = 0): BenchmarkModule =>
  withBenchmark((benchmark) => ({
    ...benchmark,
    criteria: benchmark.criteria.map((one, index) => (index === which ? change(one) : one)),
  }));
const withEvidence = (change: Partial<EvidenceType>): BenchmarkModule => ({
  ...smallModule,
  evidenceTypes: [{ ...encounterLog, ...change }],
});
const withModule = (change: Partial<Mutable>): BenchmarkModule => ({ ...smallModule, ...change });

const words = { en: { name: 'Planted', words: 'Planted' } };

/** The module with `encounters/every-year` decided by a planted rule. */
function withRule(score: (input: ScoreInput<unknown>) => Verdict): BenchmarkModule {
  const planted = defineScoringRule({
    id: 'planted',
    revision: 1,
    reads: ['share-of-cohort'],
    args: z.strictObject({}),
    messages: words,
    score,
  });
  const module = withCriterion((criterion) => ({ ...criterion, score: planted() }));
  return { ...module, rules: [...module.rules, planted.definition as Rule] };
}

function withBenchmarkRule(outcome: 'achieved', percent: number): BenchmarkModule {
  const planted = defineBenchmarkRule({
    id: 'planted',
    revision: 1,
    args: z.strictObject({}),
    messages: words,
    score: () => ({ outcome, percent, points: 1, possible: 1 }),
  });
  const module = withBenchmark((benchmark) => ({ ...benchmark, score: planted() }));
  return { ...module, rules: [...module.rules, planted.definition as Rule] };
}

const many = (count: number) =>
  withBenchmark((benchmark) => ({
    ...benchmark,
    criteria: Array.from({ length: count }, (_, index) => ({
      ...(benchmark.criteria[1] as EditionCriterion),
      id: `c${index}`,
    })),
  }));
const wide = () => {
  const items = Array.from({ length: 200 }, (_, index) => ({ id: `row-${index}`, label: { en: 'Row' } }));
  return withBenchmark((benchmark) => ({
    ...benchmark,
    criteria: Array.from({ length: 26 }, (_, index) => ({
      ...(benchmark.criteria[2] as EditionCriterion),
      id: `c${index}`,
      ask: { type: 'note', rows: { over: 'list', id: 'rows', items } },
    })),
  }));
};
const note = { en: 'Planted' };
const crosswalk = { from: 'small/2026', to: 'small/2026', summary: note, benchmarks: [], criteria: null };
let rolls = 0;

/** One planted violation for each promise: what is planted, and where it must be found. */
const PLANTED: Readonly<Record<string, { readonly module: () => unknown; readonly path: string }>> = {
  'wrong-contract': { module: () => withModule({ contract: 2 }), path: 'contract' },
  'not-serialisable': {
    module: () => withModule({ sets: [{ ...smallModule.sets[0], extra: new Date(0) } as never] }),
    path: 'sets[0].extra',
  },
  malformed: { module: () => withModule({ rules: [{ id: 'x' } as never] }), path: 'rules[0].level' },
  'malformed-id': {
    module: () => withCriterion((criterion) => ({ ...criterion, id: 'Not An Id' }), 2),
    path: 'small/2026/encounters',
  },
  'duplicate-id': {
    module: () => withCriterion((criterion) => ({ ...criterion, id: 'told' }), 2),
    path: 'small/2026/encounters',
  },
  'empty-benchmark': {
    module: () => withBenchmark((benchmark) => ({ ...benchmark, criteria: [] })),
    path: 'small/2026/encounters',
  },
  'too-many-criteria': { module: () => many(501), path: 'small/2026/' },
  'too-many-items': { module: wide, path: 'small/2026/' },
  'failing-reading': {
    module: () =>
      withModule({
        readings: [
          {
            set: 'read',
            edition: '1',
            of: 'small/2026',
            title: note,
            summary: note,
            operations: [{ op: 'exclude', target: 'nowhere' }],
            provenance: 'local',
            examples: [],
          },
        ],
      }),
    path: 'read/1/operations[0].target',
  },
  'unknown-correspondence': {
    module: () =>
      withModule({ crosswalks: [{ ...crosswalk, benchmarks: [{ from: 'nowhere', to: 'encounters', note }] }] }),
    path: 'crosswalk small/2026 → small/2026',
  },
  'incomplete-crosswalk': {
    module: () => withModule({ crosswalks: [{ ...crosswalk, criteria: { links: [], dropped: [], added: [] } }] }),
    path: 'crosswalk small/2026 → small/2026',
  },
  'undated-source': {
    module: () => withCriterion((criterion) => ({ ...criterion, source: { ...criterion.source, checkedOn: 'soon' } })),
    path: 'small/2026/encounters/every-year.source.checkedOn',
  },
  'missing-text': {
    module: () => withModule({ languages: ['en', 'cy'] }),
    path: 'small/2026/encounters/told.statement',
  },
  'malformed-text': {
    module: () => withCriterion((criterion) => ({ ...criterion, statement: { en: 'At least {nobody} of {' } })),
    path: 'small/2026/encounters/every-year.statement',
  },
  'unordered-scale': {
    module: () =>
      withCriterion((criterion) => ({
        ...criterion,
        ask: {
          type: 'share-of-cohort',
          scale: { id: 's', options: [...('scale' in criterion.ask ? criterion.ask.scale.options : [])].toReversed() },
        },
      })),
    path: 'small/2026/encounters/every-year.ask.scale',
  },
  'out-of-bounds': {
    module: () =>
      withBenchmark((benchmark) => ({
        ...benchmark,
        params: {
          ...benchmark.params,
          least: { type: 'integer', label: { en: 'Least' }, min: 1, max: 5, default: 9, value: 3 },
        },
      })),
    path: 'small/2026/encounters.params.least',
  },
  'unknown-rule': {
    module: () => withCriterion((criterion) => ({ ...criterion, score: { rule: 'nobody@1', args: {} } })),
    path: 'small/2026/encounters/every-year.score',
  },
  'unreadable-question': {
    module: () => withCriterion((criterion) => ({ ...criterion, score: { rule: 'all-yes@1', args: {} } })),
    path: 'small/2026/encounters/every-year.score',
  },
  'bad-arguments': {
    module: () =>
      withCriterion((criterion) => ({
        ...criterion,
        score: { rule: 'every-item-reaches@1', args: { band: { $param: 'gone' } } },
      })),
    path: 'small/2026/encounters/every-year.score',
  },
  'unknown-evidence-type': {
    module: () => withCriterion((criterion) => ({ ...criterion, evidence: [{ type: 'gossip', required: false }] })),
    path: 'small/2026/encounters/every-year.evidence',
  },
  'unknown-reference': {
    module: () => withCriterion((criterion) => ({ ...criterion, when: { answer: 'encounters/gone', in: ['yes'] } })),
    path: 'small/2026/encounters/every-year',
  },
  'circular-conditions': {
    module: () =>
      withCriterion((criterion) => ({
        ...criterion,
        when: { not: { answer: 'encounters/every-year', in: ['none'] } },
      })),
    path: 'small/2026/encounters/every-year',
  },
  'broken-form': {
    module: () => withEvidence({ proves: { from: 'employer', to: 'on' } }),
    path: 'evidence encounter-log',
  },
  'broken-facts': {
    module: () => withEvidence({ facts: () => ({ at: Math.random() }) }),
    path: 'evidence encounter-log.facts',
  },
  'no-examples': {
    module: () => withModule({ sets: smallModule.sets.map((set) => ({ ...set, examples: [] })) }),
    path: 'small/2026',
  },
  'failing-rule': {
    module: () =>
      withRule(() => {
        throw new Error('out of luck');
      }),
    path: 'small/2026/encounters/every-year',
  },
  'out-of-range': { module: () => withBenchmarkRule('achieved', 101), path: 'small/2026/encounters.score' },
  unexplained: { module: () => withRule(({ calc }) => calc.all([])), path: 'small/2026/encounters/every-year' },
  'silence-judged': {
    module: () => withRule(({ calc }) => calc.all([calc.evidence('encounter-log').atLeast(1)])),
    path: 'small/2026/encounters/every-year',
  },
  'not-deterministic': {
    module: () =>
      withRule(({ items, calc }) =>
        calc.all(items.map((item) => calc.share(item).atLeast((rolls += 1) % 2 === 0 ? 'some' : 'all'))),
      ),
    path: 'small/2026/encounters/every-year',
  },
  'better-scores-worse': {
    module: () =>
      withRule(({ items, calc }) =>
        calc.all(
          items.map((item) =>
            calc.share(item).atLeast(item.answer?.kind === 'band' && item.answer.band === 'most' ? 'all' : 'some'),
          ),
        ),
      ),
    path: 'small/2026/encounters/every-year',
  },
  'failing-example': {
    module: () =>
      withModule({
        sets: smallModule.sets.map((set) => ({
          ...set,
          examples: set.examples.map((example) => ({
            ...example,
            expect: { headline: { achieved: 1, applicable: 2 } },
          })),
        })),
      }),
    path: 'small/2026/examples/all is well',
  },
};

const without = (id: string): Clauses => ({
  shape: CLAUSES.shape.filter((clause) => clause.id !== id),
  written: CLAUSES.written.filter((clause) => clause.id !== id),
  behaviour: CLAUSES.behaviour.filter((clause) => clause.id !== id),
});
const codes = (clauses: Clauses, module: unknown): readonly string[] => [
  ...new Set(checkAgainst(clauses, module, {}).map(({ code }) => code)),
];

describe('the contract', () => {
  it('has a planted violation for each promise', () => {
    expect(Object.keys(PLANTED).toSorted()).toEqual(PROMISES.map(({ id }) => id).toSorted());
  });

  it('finds nothing wrong with a sound module', () => {
    expect(checkModule(smallModule)).toEqual([]);
  });

  it.each(Object.entries(PLANTED))('finds %s where it was planted', (code, { module, path }) => {
    expect(checkModule(module())).toContainEqual({ code, path, message: expect.stringMatching(/^.{20,}$/s) as string });
  });

  it.each(Object.keys(PLANTED))('without the clause %s, its own case is missed and no other', (disabled) => {
    const missed = Object.entries(PLANTED).filter(
      ([code, { module }]) => !codes(without(disabled), module()).includes(code),
    );
    expect(missed.map(([code]) => code)).toEqual([disabled]);
  });
});

it.each([
  { name: 'a field that is not there', atMost: 'nowhere' },
  { name: 'a field that is no number', atMost: 'employer' },
  { name: 'itself', atMost: 'reached' },
])('finds a number that may not exceed $name', ({ atMost }) => {
  const fields = encounterLog.fields.map((field) => (field.kind === 'number' ? { ...field, atMost } : field));
  expect(checkModule(withEvidence({ fields }))).toContainEqual({
    code: 'broken-form',
    path: 'evidence encounter-log',
    message: `"reached" may not exceed "${atMost}", which is not another number field of the form.`,
  });
});

describe('whatever it is given, it returns problems and never throws', () => {
  const circle: Record<string, unknown> = { contract: 1 };
  circle['sets'] = [circle];
  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 1],
    ['a function', () => smallModule],
    ['a list', []],
    ['an empty object', {}],
    ['something that contains itself', circle],
    [
      'a getter that throws',
      {
        get contract() {
          throw new Error('no');
        },
      },
    ],
    [
      'a deeper getter that throws',
      {
        ...smallModule,
        sets: [
          {
            get edition() {
              throw new Error('no');
            },
            examples: [],
          },
        ],
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    ['null where parts should be', { ...smallModule, sets: [null], rules: [null], evidenceTypes: [null] }],
    ['text that names a trap', withCriterion((criterion) => ({ ...criterion, id: '__proto__' }))],
    [
      'a condition nested without end',
      withCriterion((criterion) => ({
        ...criterion,
        when: Array.from({ length: 5_000 }).reduce<EditionCriterion['when'] & object>((inner) => ({ not: inner }), {
          all: [],
        }),
      })),
    ],
    [
      'an argument schema that throws',
      {
        ...smallModule,
        rules: smallModule.rules.map((rule) => ({
          ...rule,
          args: {
            safeParse: () => {
              throw new Error('no');
            },
          },
        })),
      },
    ],
  ])('%s', (_name, module) => {
    expect(checkModule(module).length).toBeGreaterThan(0);
  });
});
