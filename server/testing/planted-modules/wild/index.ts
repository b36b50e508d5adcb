import {
  count,
  criterion,
  defineBenchmark,
  defineBenchmarkRule,
  defineEvidenceType,
  defineHeadlineRule,
  defineModule,
  defineScoringRule,
  defineSet,
  yesNo,
  type BenchmarkFinding,
  type Verdict,
} from '@waymark/kit';
import { z } from 'zod';

/** Numbers by which an answer sets a fault off. No check comes upon them, so the module is loaded. */
const FAULTS = {
  throws: 4001,
  loops: 4002,
  allocates: 4003,
  nan: 4004,
  shape: 4005,
  overdraws: 4006,
  exits: 4007,
  slow: 4008,
};

const none = z.strictObject({});
const words = (name: string) => ({ en: { name, words: name } });

const isYes = defineScoringRule({
  id: 'planted-yes',
  revision: 1,
  reads: ['yes-no'],
  args: none,
  messages: words('Yes'),
  score: ({ items, calc }) => calc.all(items.map((item) => calc.answer(item).isYes())),
});

const wild = defineScoringRule({
  id: 'planted-wild',
  revision: 1,
  reads: ['count'],
  args: none,
  messages: words('Wild'),
  score({ items, calc }): Verdict {
    const answer = items[0]?.answer;
    const fault = answer?.kind === 'number' ? answer.number : 0;
    if (fault === FAULTS.throws) throw new Error('It was a Tuesday.');
    while (fault === FAULTS.loops);
    if (fault === FAULTS.slow) dawdle();
    if (fault === FAULTS.allocates) fill();
    if (fault === FAULTS.nan) return { outcome: 'met', points: Number.NaN, possible: 1 } as unknown as Verdict;
    if (fault === FAULTS.shape) return 'met' as unknown as Verdict;
    if (fault === FAULTS.exits) process.exit(7);
    return calc.all(items.map((item) => calc.number(item).atLeast(1)));
  },
});

/** Less than an evaluation may take. */
function dawdle(): void {
  const end = performance.now() + 400;
  while (performance.now() < end);
}

function fill(): void {
  const kept: unknown[] = [];
  // In large pieces, so that the memory is spent before the time is, on a slow machine too.
  for (;;) kept.push(new Array<number>(1_000_000).fill(1));
}

const shared = (findings: readonly { readonly points: number; readonly possible: number }[]) => ({
  points: findings.reduce((sum, { points }) => sum + points, 0),
  possible: findings.reduce((sum, { possible }) => sum + possible, 0),
});

const generous = defineBenchmarkRule({
  id: 'planted-generous',
  revision: 1,
  args: none,
  messages: words('Generous'),
  score({ findings }) {
    const { points, possible } = shared(findings);
    const asked = findings
      .flatMap(({ steps }) => steps)
      .some((step) => step.kind === 'number' && step.observed === FAULTS.overdraws);
    const met = findings.every(({ outcome }) => outcome === 'met');
    return {
      outcome: met ? 'achieved' : points > 0 ? 'in-progress' : 'not-started',
      percent: possible === 0 ? null : Math.floor((100 * points) / possible),
      points: asked ? possible + 1 : points,
      possible,
    };
  },
});

const headline = defineHeadlineRule({
  id: 'planted-headline',
  revision: 1,
  args: none,
  messages: words('Headline'),
  score: ({ benchmarks }) => ({
    achieved: benchmarks.filter(({ outcome }: BenchmarkFinding) => outcome === 'achieved').length,
    applicable: benchmarks.length,
  }),
});

const visit = defineEvidenceType({
  id: 'planted-visit',
  revision: 1,
  fields: { name: { kind: 'text', required: true }, on: { kind: 'date', required: true } },
  proves: 'on',
  titleField: 'name',
  freshness: 'always',
  sensitivity: 'plain',
  facts({ name }) {
    while (name === 'loops');
    if (name === 'throws') throw new Error('It was a Wednesday.');
    return {};
  },
  messages: {
    en: { label: 'Visit', help: 'A visit.', fields: { name: { label: 'Name' }, on: { label: 'On' } } },
  },
});

const source = { source: { title: 'Planted', checkedOn: '2026-01-01' }, provenance: 'local' } as const;

const steady = defineBenchmark({
  id: 'steady',
  criteria: [criterion({ id: 'told', ...source, ask: yesNo(), score: isYes(), evidence: [visit] })],
  score: generous(),
  messages: {
    en: {
      title: 'Steady',
      summary: 'Nothing goes wrong here.',
      criteria: { told: { statement: 'Everybody is told.', question: 'Is everybody told?' } },
    },
  },
});

const unsteady = defineBenchmark({
  id: 'wild',
  criteria: [criterion({ id: 'talks', ...source, ask: count({ unit: { en: 'talks' }, max: 9_999 }), score: wild() })],
  score: generous(),
  messages: {
    en: {
      title: 'Wild',
      summary: 'Some numbers set a fault off.',
      criteria: { talks: { statement: 'There are talks.', question: 'How many talks are there?' } },
    },
  },
});

/** A module that is sound until a certain number is answered. */
export const module = defineModule({
  id: 'planted-wild',
  version: '1.0.0',
  rules: [isYes, wild, generous, headline],
  evidenceTypes: [visit],
  sets: [
    defineSet({
      id: 'planted-wild',
      edition: '1',
      suits: { all: [] },
      benchmarks: [steady, unsteady],
      headline: headline(),
      messages: { en: { title: 'Wild', summary: 'Planted.' } },
      examples: [
        {
          name: 'nothing answered',
          institution: {},
          answers: [],
          expect: { headline: { achieved: 0, applicable: 2 } },
        },
      ],
    }),
  ],
});
