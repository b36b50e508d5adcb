import { expect, it } from 'vitest';
import { edition2018 } from './index.ts';

const criteria = edition2018.edition.benchmarks.flatMap((benchmark) =>
  benchmark.criteria.map((criterion) => ({ ...criterion, slot: benchmark.slot })),
);

/** Every criterion of the 2018 text for schools. */
const NUMBERS = [
  ...['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '3.1', '3.2', '3.3', '3.4'],
  ...['4.1', '4.2', '5.1', '6.1', '6.2', '7.1', '7.2', '8.1', '8.2'],
];

const numberOf = (section = ''): string => section.replace(/^.*; S18-/, '');

it.each(NUMBERS)('asks about S18-%s', (number) => {
  expect(criteria.map(({ source }) => numberOf(source.section))).toContain(number);
});

it('cites each criterion under its own benchmark, at a page', () => {
  const misplaced = criteria.filter(
    ({ source, slot }) =>
      !source.section?.startsWith(`Benchmark ${slot}; S18-${slot}.`) || !source.url?.startsWith('https://'),
  );
  expect(misplaced.map(({ id }) => id)).toEqual([]);
});

it('says of what is reconstructed that it is', () => {
  const adapted = criteria.filter(({ provenance }) => provenance !== 'official');
  expect(adapted.map(({ id }) => id)).toEqual(['structured', 'destinations-used']);
  expect(adapted.filter(({ source }) => !source.note?.includes('reconstructed'))).toEqual([]);
});

it('says why the one criterion that is not scored is not', () => {
  const recorded = criteria.filter(({ score }) => score === null);
  expect(recorded.map(({ id, source }) => [id, source.note?.includes('16 points')])).toEqual([
    ['stem-by-fourteen', true],
  ]);
});
