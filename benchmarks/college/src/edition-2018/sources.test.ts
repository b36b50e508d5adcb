import { expect, it } from 'vitest';
import { edition2018 } from './index.ts';

const criteria = edition2018.edition.benchmarks.flatMap((benchmark) =>
  benchmark.criteria.map((criterion) => ({ ...criterion, slot: benchmark.slot })),
);

/** Every criterion of the 2018 text for colleges. */
const NUMBERS = [
  ...['1.1', '1.2', '1.3', '2.1', '2.2', '3.1', '3.2', '3.3', '3.4'],
  ...['4.1', '5.1', '5.2', '5.3', '6.1', '7.1', '8.1'],
];

it.each(NUMBERS)('asks about C18-%s', (number) => {
  expect(criteria.map(({ source }) => source.section?.replace(/^.*; C18-/, ''))).toContain(number);
});

it('cites each criterion under its own benchmark, at a page', () => {
  const misplaced = criteria.filter(
    ({ source, slot }) =>
      !source.section?.startsWith(`Benchmark ${slot}; C18-${slot}.`) || !source.url?.startsWith('https://'),
  );
  expect(misplaced.map(({ id }) => id)).toEqual([]);
});

it('says of what was read in part that it was', () => {
  expect(criteria.find(({ id }) => id === 'subject-learning')?.source.note).toMatch(/background knowledge/);
});
