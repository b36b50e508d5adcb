import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import { pseudoRandom } from '../contract/behaviour/cases.ts';
import { evaluate } from '../evaluate/prepare.ts';
import { rules, school, smallSet } from '../testing/small-set.ts';
import { sampleAnswers, type Aim } from './sample-answers.ts';

const institutions = [
  school,
  { ...school, sixthForm: true, yearGroups: [7, 8, 9, 10, 11, 12, 13] },
  { ...school, yearGroups: null, lowAge: null, highAge: null, sixthForm: null },
];
const aims = fc.constantFrom<Aim>('achieved', 'in-progress', 'not-started');

it('reaches the aim of each benchmark, for any chance and any institution', () => {
  fc.assert(
    fc.property(
      aims,
      aims,
      fc.integer(),
      fc.constantFrom(...institutions),
      (encounters, guidance, seed, institution) => {
        const answers = sampleAnswers(smallSet.edition, institution, {
          aim: { encounters, guidance },
          random: pseudoRandom(seed),
          rules,
        });
        const { benchmarks, complete } = evaluate(smallSet.edition, rules, {
          answers,
          evidence: [],
          institution,
          asOf: '2026-01-31',
        });
        expect(benchmarks.map(({ outcome }) => outcome)).toEqual([encounters, guidance]);
        expect(complete).toBe(true);
      },
    ),
  );
});

it('gives the same answers for the same chance', () => {
  const make = () => sampleAnswers(smallSet.edition, school, { aim: {}, random: pseudoRandom(7), rules });
  expect(canonicalJson(make())).toBe(canonicalJson(make()));
});
