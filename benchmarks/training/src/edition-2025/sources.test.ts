import { expect, it } from 'vitest';
import { edition2025 } from './index.ts';

const criteria = edition2025.edition.benchmarks.flatMap((benchmark) =>
  benchmark.criteria.map((criterion) => ({ ...criterion, slot: benchmark.slot })),
);

it('cites each criterion under its own benchmark, at a page', () => {
  const misplaced = criteria.filter(
    ({ source, slot }) =>
      !source.section?.startsWith(`Benchmark ${slot}; C25-${slot}.`) || !source.url?.startsWith('https://'),
  );
  expect(misplaced.map(({ id }) => id)).toEqual([]);
});

it.each([
  { slots: ['1', '3', '5'], provenance: 'adapted' },
  { slots: ['2', '4', '6', '7', '8'], provenance: 'official' },
])('calls benchmarks $slots $provenance', ({ slots, provenance }) => {
  const ofThese = criteria.filter(({ slot }) => slots.includes(slot));
  expect(new Set(ofThese.map((criterion) => criterion.provenance))).toEqual(new Set([provenance]));
});

it('says of what was carried over that it was', () => {
  const silent = criteria.filter(
    ({ provenance, source }) => provenance === 'adapted' && !source.note?.match(/assumed|not seen/),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
