import { expect, it } from 'vitest';
import { edition2025 } from './index.ts';

const criteria = edition2025.edition.benchmarks.flatMap((benchmark) =>
  benchmark.criteria.map((criterion) => ({ ...criterion, slot: benchmark.slot })),
);

it('cites each criterion under its own benchmark, with an address', () => {
  const misplaced = criteria.filter(
    ({ source, slot }) => !source.section?.startsWith(`Benchmark ${slot}; C`) || source.url === undefined,
  );
  expect(misplaced.map(({ id }) => id)).toEqual([]);
});

it('does not call official what was carried over', () => {
  expect(criteria.filter(({ slot, provenance }) => slot === '3' && provenance === 'official')).toEqual([]);
  expect(criteria.filter(({ source, provenance }) => provenance !== 'official' && source.note === undefined)).toEqual(
    [],
  );
});
