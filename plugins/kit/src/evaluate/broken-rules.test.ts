import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Calculator, Verdict } from '../calculator.ts';
import { defineModule } from '../define-module.ts';
import { defineBenchmarkRule, defineHeadlineRule, defineScoringRule } from '../define-rule.ts';
import type { RuleCall, ScoreInput } from '../rule.ts';
import { createRuleBook } from '../rule-book.ts';
import { best, rules as sound, school, smallModule, smallSet } from '../testing/small-set.ts';
import { evaluate } from './prepare.ts';

const messages = { en: { name: 'Broken', words: 'Broken' } };
const input = { answers: best, evidence: [], institution: school, asOf: '2026-01-31' };

/** Scores the small set with the rule of `guidance/adviser` replaced. */
function withRule(score: (input: ScoreInput<unknown>) => unknown, call: Partial<RuleCall> = {}) {
  const rule = defineScoringRule({
    id: 'broken',
    revision: 1,
    reads: ['yes-no'],
    args: z.strictObject({}),
    messages,
    score: score as (input: ScoreInput<unknown>) => Verdict,
  });
  const broken = defineModule({ id: 'broken-module', version: '1.0.0', rules: [rule] });
  const [encounters, guidance] = smallSet.edition.benchmarks;
  if (encounters === undefined || guidance === undefined) throw new Error('the small set has two benchmarks');
  const criteria = guidance.criteria.map((criterion) =>
    criterion.id === 'adviser' ? { ...criterion, score: { rule: 'broken@1', args: {}, ...call } } : criterion,
  );
  return evaluate(
    { ...smallSet.edition, benchmarks: [encounters, { ...guidance, criteria }] },
    createRuleBook([smallModule, broken]),
    input,
  );
}

let kept: Calculator | undefined;
const first = <Value>(values: readonly Value[]): Value => values[0] as Value;

describe('a rule that breaks its promises is unscorable, named, and harms nothing else', () => {
  it.each<{ name: string; score: (input: ScoreInput<unknown>) => unknown; reason: RegExp }>([
    {
      name: 'throws',
      score: () => {
        throw new Error('out of luck');
      },
      reason: /out of luck/,
    },
    {
      name: 'throws what is not an error',
      score: () => {
        throw Object.create(null) as Error;
      },
      reason: /cannot be shown/,
    },
    { name: 'returns nothing', score: () => undefined, reason: /did not return a verdict/ },
    {
      name: 'forges a verdict',
      score: () => ({ outcome: 'met', points: 1000, possible: 1, steps: [] }),
      reason: /did not return a verdict/,
    },
    {
      name: 'copies a verdict',
      score: ({ items, calc }) => ({ ...calc.all([calc.answer(first(items)).isYes()]), points: 99 }),
      reason: /did not return a verdict/,
    },
    {
      name: 'rewrites a step',
      score: ({ items, calc }) => {
        const check = calc.answer(first(items)).isYes();
        (check.step as { points: number }).points = 99;
        return calc.all([check]);
      },
      reason: /read only/,
    },
    {
      name: 'forges a check',
      score: ({ calc }) =>
        calc.all([{ step: { kind: 'recorded', item: null, label: null, outcome: 'met', points: 9, possible: 9 } }]),
      reason: /not made by this calculator/,
    },
    {
      name: 'builds a check by its class',
      score: ({ items, calc }) => {
        const check = calc.answer(first(items)).isYes();
        return calc.all([new (check.constructor as new (...args: unknown[]) => never)({}, calc, check.step)]);
      },
      reason: /Only the calculator/,
    },
    {
      name: 'answers for the school',
      score: ({ items, calc }) =>
        calc.all([calc.answer({ ...first(items), answer: { kind: 'yes-no', yes: true } }).isYes()]),
      reason: /not one of the items/,
    },
    {
      name: 'misreads the question',
      score: ({ items, calc }) => calc.all([calc.share(first(items)).atLeast('all')]),
      reason: /cannot read a question of type yes-no/,
    },
    {
      name: 'needs not a number',
      score: ({ calc }) => calc.atLeast(Number.NaN, []),
      reason: /whole number of 1 or more/,
    },
    {
      name: 'keeps a calculator for later',
      score: ({ items, calc }) => {
        const own = (kept ??= calc);
        return own.all([calc.answer(first(items)).isYes()]);
      },
      reason: /./,
    },
  ])('$name', ({ score, reason }) => {
    kept = undefined;
    withRule(({ calc, items }) => {
      kept = calc;
      return calc.all([calc.answer(first(items)).isYes()]);
    });
    const { benchmarks, headline, complete } = withRule(score);
    expect(benchmarks.map(({ outcome, percent }) => [outcome, percent])).toEqual([
      ['achieved', 100],
      ['unscorable', null],
    ]);
    expect(benchmarks[1]?.criteria[0]).toMatchObject({
      outcome: 'unscorable',
      points: 0,
      possible: 0,
      steps: [{ kind: 'failure', module: 'broken-module', message: expect.stringMatching(reason) as string }],
    });
    expect(headline).toEqual({ achieved: 1, applicable: 2 });
    expect(complete).toBe(false);
  });

  it.each([
    {
      name: 'a rule that no module has',
      call: { rule: 'gone@7' },
      module: null,
      reason: 'No loaded module has the rule gone@7.',
    },
    {
      name: 'arguments that it does not take',
      call: { args: { extra: 1 } },
      module: 'broken-module',
      reason: 'The arguments of the rule broken@1 are not right',
    },
    {
      name: 'a parameter that is not there',
      call: { args: { x: { $param: 'gone' } } },
      module: 'broken-module',
      reason: 'there is no parameter named "gone"',
    },
    {
      name: 'a rule of another level',
      call: { rule: 'shared@1' },
      module: 'small-module',
      reason: 'decides a benchmark, not a criterion',
    },
    {
      name: 'a question that it cannot read',
      call: { rule: 'count-reaches@1', args: { needed: 1 } },
      module: 'small-module',
      reason: 'cannot read a question of type yes-no',
    },
  ])('is called as $name', ({ call, module, reason }) => {
    const step = withRule(() => undefined, call).benchmarks[1]?.criteria[0]?.steps[0];
    expect(step).toMatchObject({ kind: 'failure', module, message: expect.stringContaining(reason) as string });
  });
});

describe('a rule of a benchmark or a headline', () => {
  it.each([
    { name: 'more than 100 per cent', result: { outcome: 'achieved', percent: 101, points: 1, possible: 1 } },
    { name: 'NaN', result: { outcome: 'achieved', percent: Number.NaN, points: 1, possible: 1 } },
    { name: 'more points than possible', result: { outcome: 'achieved', percent: 100, points: 2, possible: 1 } },
    { name: 'an outcome that does not exist', result: { outcome: 'splendid', percent: 100, points: 1, possible: 1 } },
    { name: 'nothing', result: undefined },
  ])('is unscorable when it returns $name', ({ result }) => {
    const rule = defineBenchmarkRule({
      id: 'broken',
      revision: 1,
      args: z.strictObject({}),
      messages,
      score: () => result as never,
    });
    const module = defineModule({ id: 'broken-module', version: '1.0.0', rules: [rule] });
    const benchmarks = smallSet.edition.benchmarks.map((benchmark, index) =>
      index === 0 ? { ...benchmark, score: rule() } : benchmark,
    );
    const evaluation = evaluate({ ...smallSet.edition, benchmarks }, createRuleBook([smallModule, module]), input);
    expect(evaluation.benchmarks.map(({ outcome }) => outcome)).toEqual(['unscorable', 'achieved']);
    expect(evaluation.benchmarks[0]?.failure?.module).toBe('broken-module');
  });

  it('has no headline rather than a wrong one', () => {
    const rule = defineHeadlineRule({
      id: 'broken',
      revision: 1,
      args: z.strictObject({}),
      messages,
      score: () => ({ achieved: 3, applicable: 2 }),
    });
    const module = defineModule({ id: 'broken-module', version: '1.0.0', rules: [rule] });
    const evaluation = evaluate(
      { ...smallSet.edition, headline: rule() },
      createRuleBook([smallModule, module]),
      input,
    );
    expect(evaluation).toMatchObject({ headline: null, complete: false, failure: { module: 'broken-module' } });
  });
});

it('is sound to begin with', () => {
  expect(evaluate(smallSet.edition, sound, input).complete).toBe(true);
});
