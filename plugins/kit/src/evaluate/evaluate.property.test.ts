import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '../answer.ts';
import { canonicalJson } from '../canonical.ts';
import { criteriaOf } from '../contract/criteria-of.ts';
import type { EvaluationInput } from '../evaluation.ts';
import { receiptFor, recomputes } from '../receipt.ts';
import { rowsOf } from '../rows.ts';
import { candidatesFor } from '../sample/candidates.ts';
import { rules, school, smallSet } from '../testing/small-set.ts';
import { prepare } from './prepare.ts';

const scorer = prepare(smallSet.edition, rules);
const asOf = '2026-01-31';

const items = criteriaOf(smallSet.edition).flatMap(({ path, criterion }) =>
  rowsOf(criterion.ask).map(({ key }) => ({ path, key, ask: criterion.ask })),
);

/** For each item: an answer, not applicable, or nothing. */
const answers: fc.Arbitrary<Answer[]> = fc
  .tuple(
    ...items.map(({ path, key, ask }) => {
      const candidates: AnswerValue[] = [
        ...candidatesFor(ask, asOf),
        ...(ask.type === 'share-of-cohort'
          ? [
              { kind: 'headcount' as const, reached: 0, eligible: 0 },
              { kind: 'headcount' as const, reached: 9, eligible: 10 },
            ]
          : []),
      ];
      return fc.option(
        fc.oneof(
          {
            weight: 6,
            arbitrary: fc.constantFrom(...candidates).map((value): Answer => ({ criterion: path, item: key, value })),
          },
          { weight: 1, arbitrary: fc.constant<Answer>({ criterion: path, item: key, notApplicable: 'Invented' }) },
        ),
        { nil: null },
      );
    }),
  )
  .map((given) => given.filter((one) => one !== null));

const evaluated = (given: readonly Answer[]): EvaluationInput => ({
  answers: given,
  evidence: [],
  institution: school,
  asOf,
});

describe('for any answers', () => {
  it('percentages are points out of possible points, rounded down, from 0 to 100', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const { percent, points, possible, outcome } of scorer.evaluate(evaluated(given)).benchmarks) {
          expect(points).toBeLessThanOrEqual(possible);
          expect(percent).toBe(possible === 0 ? null : Number((BigInt(points) * 100n) / BigInt(possible)));
          expect(percent === 100).toBe(outcome === 'achieved');
        }
      }),
    );
  });

  it('the order of answers does not matter', () => {
    fc.assert(
      fc.property(
        answers.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => {
          expect(canonicalJson(scorer.evaluate(evaluated(shuffled)))).toBe(
            canonicalJson(scorer.evaluate(evaluated(given))),
          );
        },
      ),
    );
  });

  it('a better answer never scores worse', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (given, which) => {
        const raised = raise(given, which);
        const [before, after] = [given, raised].map((one) => scorer.evaluate(evaluated(one)));
        after?.benchmarks.forEach(({ points, possible }, index) => {
          const was = before?.benchmarks[index];
          expect(points * (was?.possible ?? 0)).toBeGreaterThanOrEqual((was?.points ?? 0) * possible);
        });
      }),
    );
  });

  it('what does not apply leaves both sides: saying so is as if the row were not there', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const without = given.filter(({ item }) => item !== 'year-7');
        const said = scorer.evaluate(
          evaluated([...without, { criterion: 'encounters/every-year', item: 'year-7', notApplicable: 'Invented' }]),
        );
        const absent = scorer.evaluate({
          ...evaluated(without),
          institution: { ...school, yearGroups: [8, 9, 10, 11] },
        });
        expect(
          said.benchmarks.map(({ points, possible, percent, outcome }) => [points, possible, percent, outcome]),
        ).toEqual(
          absent.benchmarks.map(({ points, possible, percent, outcome }) => [points, possible, percent, outcome]),
        );
      }),
    );
  });

  it('a receipt recomputes, and does not when an answer differs', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const input = evaluated(given);
        const receipt = receiptFor(smallSet.edition, rules, input, scorer.evaluate(input));
        expect(recomputes(receipt, smallSet.edition, rules, evaluated(given.toReversed()))).toBe(true);
        expect(
          recomputes(
            receipt,
            smallSet.edition,
            rules,
            evaluated([...given, { criterion: 'x', item: 'y', notApplicable: 'z' }]),
          ),
        ).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});

/** Raises one answer by one place, except to the question on whose answer another depends. */
function raise(given: readonly Answer[], which: number): readonly Answer[] {
  const index = which % Math.max(1, given.length);
  return given.map((one, at) => {
    if (at !== index || !('value' in one) || one.criterion === 'guidance/adviser') return one;
    const ask = items.find(({ path, key }) => path === one.criterion && key === one.item)?.ask;
    const candidates = ask === undefined ? [] : candidatesFor(ask, asOf);
    const place = candidates.findIndex((candidate) => canonicalJson(candidate) === canonicalJson(one.value));
    const better = place < 0 ? undefined : candidates[place + 1];
    return better === undefined ? one : { ...one, value: better };
  });
}
