import { describe, expect, it } from 'vitest';
import { edition2025 } from './index.ts';

const criteria = edition2025.edition.benchmarks.flatMap((benchmark) =>
  benchmark.criteria.map((criterion) => ({ ...criterion, slot: benchmark.slot })),
);

/** Every criterion of the 2025 text for schools. */
const NUMBERS = [
  ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '2.1', '2.2', '2.3'],
  ...['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '4.1', '4.2'],
  ...['5.1', '5.2', '5.3', '6.1', '6.2', '6.3', '7.1', '7.2', '7.3'],
  ...['8.1', '8.2', '8.3', '8.4', '8.5'],
];

const numberOf = (section = ''): string => section.replace(/^.*; S25-/, '');

it.each(NUMBERS)('asks about S25-%s', (number) => {
  expect(criteria.map(({ source }) => numberOf(source.section))).toContain(number);
});

it('cites each criterion under its own benchmark, at a page', () => {
  const misplaced = criteria.filter(
    ({ source, slot }) =>
      !source.section?.startsWith(`Benchmark ${slot}; S25-${slot}.`) || !source.url?.startsWith('https://'),
  );
  expect(misplaced.map(({ id }) => id)).toEqual([]);
});

describe('what is uncertain is said', () => {
  it.each(['records', 'earlier-records', 'records-used', 'destinations-used'])('%s was not read', (id) => {
    expect(criteria.find((one) => one.id === id)?.source.note).toMatch(/background knowledge/);
  });

  it('has a note wherever a criterion is not the publisher’s own', () => {
    expect(criteria.filter(({ provenance, source }) => provenance !== 'official' && !source.note)).toEqual([]);
  });
});
