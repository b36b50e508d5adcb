import { z } from 'zod';
import type { Verdict } from '../../calculator.ts';
import { defineBenchmarkRule, defineScoringRule } from '../../define-rule.ts';
import type { BenchmarkModule } from '../../module.ts';
import type { Rule, ScoreInput } from '../../rule.ts';
import { smallModule } from '../small-set.ts';
import { withBenchmark, withCriterion, withModule, type Plants } from './plant.ts';

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

let rolls = 0;

/** One violation for each clause about what a module does. */
export const PLANTED_IN_BEHAVIOUR: Plants = {
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
