import { expect, it } from 'vitest';
import type { Edition, EditionBenchmark, EditionCriterion } from '../edition.ts';
import { smallModule } from '../testing/small-set.ts';
import { fitOf } from './fit.ts';

const parent = smallModule.sets[0]?.edition as Edition;
const [benchmark] = parent.benchmarks as [EditionBenchmark];
const [plain] = benchmark.criteria as [EditionCriterion];
const asked = (id: string, change: Partial<EditionCriterion>): EditionCriterion => ({ ...plain, id, ...change });
const primary: EditionCriterion['when'] = { fact: 'phase', in: ['primary'] };

const given: EditionBenchmark = {
  ...benchmark,
  criteria: [
    asked('anybody', { ask: { type: 'yes-no' } }),
    asked('primary-only', { ask: { type: 'yes-no' }, when: primary }),
    asked('early-years', { ask: { type: 'yes-no', rows: { over: 'key-stages', only: ['early-years', 'ks1'] } } }),
    asked('sixth-form', { ask: { type: 'yes-no', rows: { over: 'year-groups', from: 12, to: 13 } } }),
  ],
};

it.each<{ set: string; suits: Edition['suits']; applicable: readonly string[] }>([
  { set: 'everybody', suits: { all: [] }, applicable: ['anybody', 'primary-only', 'early-years', 'sixth-form'] },
  { set: 'colleges', suits: { fact: 'kind', in: ['college'] }, applicable: ['anybody', 'sixth-form'] },
  { set: 'primary schools', suits: primary, applicable: ['anybody', 'primary-only', 'early-years'] },
])('in a set for $set', ({ suits, applicable }) => {
  expect(fitOf(given, { suits }).applicable).toEqual(applicable);
});

it('says whom the others are for', () => {
  expect(fitOf(given, { suits: { fact: 'kind', in: ['college'] } }).inapplicable).toEqual([
    { criterion: 'primary-only', because: primary },
    { criterion: 'early-years', because: { fact: 'yearGroups', includesAnyOf: [-1, 0] } },
  ]);
});
