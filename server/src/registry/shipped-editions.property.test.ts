import {
  canonicalJson,
  evaluate,
  prepare,
  receiptFor,
  recomputes,
  type Edition,
  type Evaluation,
  type EvaluationInput,
  type Scorer,
} from '@waymark/kit';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { config } from '../../../waymark.config.ts';
import { anyInput, placesOf } from '../../testing/arbitrary-input.ts';
import { isAskedAbout, raiserOf } from '../../testing/raise-answer.ts';
import { createRegistry } from './create-registry.ts';
import { loadModules } from './load-modules.ts';

const reports = await loadModules(config.modules, fileURLToPath(new URL('../../..', import.meta.url)));
const { rules, shipped, evidenceTypes } = createRegistry(reports);
const types = [...evidenceTypes.values()].map(({ id, revision }) => `${id}@${revision}`);

it('every configured module is sound and some have editions', () => {
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
  expect(shipped.size).toBeGreaterThan(0);
});

describe.each([...shipped])('%s, for any institution and any answers', (_id, { edition }) => {
  const scorer = prepare(edition, rules);
  const input = anyInput(edition, types);

  it('comes to the same bytes in any order', () => {
    fc.assert(
      fc.property(input.chain(alsoShuffled), ([given, shuffled]) => {
        expect(canonicalJson(scorer.evaluate(shuffled))).toBe(canonicalJson(scorer.evaluate(given)));
      }),
    );
  });

  it('shows points out of possible points, rounded down, from 0 to 100', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const { points, possible, percent } of scorer.evaluate(given).benchmarks) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(possible);
          expect(percent).toBe(possible === 0 ? null : Number((BigInt(points) * 100n) / BigInt(possible)));
        }
      }),
    );
  });

  it('never falls when an answer improves', () => {
    const raise = raiserOf(edition, rules);
    fc.assert(
      fc.property(input, fc.nat(), (given, which) => {
        const answers = raise(given.answers, which);
        fc.pre(answers !== null);
        expectNoFall(scorer.evaluate(given), scorer.evaluate({ ...given, answers: answers ?? [] }));
      }),
    );
  });

  it('an item that does not apply leaves both sides of its criterion', () => {
    const places = placesOf(edition);
    const weights = weightsOf(edition);
    fc.assert(
      fc.property(input, fc.constantFrom(...places), (given, { criterion, item }) => {
        const before = findingOf(scorer.evaluate(given), criterion);
        const after = findingOf(scorer.evaluate(withoutItem(given, criterion, item)), criterion);
        const rest = before.steps.filter((step) => (step.item ?? 'whole') !== item);
        const weight = weights.get(criterion) ?? NaN;
        expect([after.points, after.possible]).toEqual([
          weight * sumOf(rest.map(({ points }) => points)),
          weight * sumOf(rest.map(({ possible }) => possible)),
        ]);
      }),
    );
  });

  it('a criterion that does not apply is as if the edition did not have it', () => {
    const others = scorersWithout(edition);
    fc.assert(
      fc.property(input, fc.constantFrom(...others.keys()), (given, gone) => {
        const said = placesOf(edition).reduce(
          (all, { criterion, item }) => (criterion === gone ? withoutItem(all, criterion, item) : all),
          given,
        );
        expect(resultsOf(scorer.evaluate(said))).toEqual(resultsOf(others.get(gone)?.evaluate(given)));
      }),
    );
  });

  it('recomputes from its receipt, byte for byte', () => {
    fc.assert(
      fc.property(input.chain(alsoShuffled), ([given, shuffled]) => {
        const receipt = receiptFor(edition, rules, given, scorer.evaluate(given));
        const again = receiptFor(edition, rules, shuffled, evaluate(edition, rules, shuffled));
        expect(canonicalJson(again)).toBe(canonicalJson(receipt));
        expect(recomputes(receipt, edition, rules, shuffled)).toBe(true);
        expect(recomputes(receipt, edition, rules, { ...given, asOf: '2026-02-01' })).toBe(false);
      }),
      { numRuns: 10 },
    );
  });
});

/** An input, and the same in another order. */
const alsoShuffled = (given: EvaluationInput): fc.Arbitrary<readonly [EvaluationInput, EvaluationInput]> =>
  fc
    .tuple(shuffled(given.answers), shuffled(given.evidence))
    .map(([answers, evidence]) => [
      given,
      { ...given, answers, evidence: evidence.map((fact) => ({ ...fact, criteria: fact.criteria.toReversed() })) },
    ]);

const shuffled = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const weightsOf = ({ benchmarks }: Edition): ReadonlyMap<string, number> =>
  new Map(
    benchmarks.flatMap(({ id, criteria }) => criteria.map((criterion) => [`${id}/${criterion.id}`, criterion.weight])),
  );

function findingOf({ benchmarks }: Evaluation, criterion: string) {
  const finding = benchmarks.flatMap(({ criteria }) => criteria).find((one) => one.criterion === criterion);
  if (!finding) throw new Error(`${criterion} was not decided.`);
  return finding;
}

const withoutItem = (given: EvaluationInput, criterion: string, item: string): EvaluationInput => ({
  ...given,
  answers: [
    ...given.answers.filter((answer) => answer.criterion !== criterion || answer.item !== item),
    { criterion, item, notApplicable: 'Invented' },
  ],
});

/** Editions that lack one criterion each, made ready, by the criterion. */
const scorersWithout = (edition: Edition): ReadonlyMap<string, Scorer> =>
  new Map(
    edition.benchmarks.flatMap((benchmark) =>
      benchmark.criteria
        .filter(({ id }) => !isAskedAbout(edition, `${benchmark.id}/${id}`))
        .map(({ id }): [string, Scorer] => {
          const without = { ...benchmark, criteria: benchmark.criteria.filter((one) => one.id !== id) };
          const benchmarks = edition.benchmarks.map((one) => (one === benchmark ? without : one));
          return [`${benchmark.id}/${id}`, prepare({ ...edition, benchmarks }, rules)];
        }),
    ),
  );

const resultsOf = (evaluation: Evaluation | undefined) => ({
  headline: evaluation?.headline,
  benchmarks: evaluation?.benchmarks.map(({ benchmark, outcome, points, possible, percent, items, answered }) => ({
    benchmark,
    outcome,
    points,
    possible,
    percent,
    items,
    answered,
  })),
});

function expectNoFall(before: Evaluation, after: Evaluation): void {
  expect(after.headline?.applicable).toBe(before.headline?.applicable);
  expect(after.headline?.achieved).toBeGreaterThanOrEqual(before.headline?.achieved ?? NaN);
  for (const [index, { points, possible, percent }] of before.benchmarks.entries()) {
    const now = after.benchmarks[index];
    expect(now?.possible).toBe(possible);
    expect(now?.points).toBeGreaterThanOrEqual(points);
    expect(now?.percent ?? -1).toBeGreaterThanOrEqual(percent ?? -1);
  }
}
