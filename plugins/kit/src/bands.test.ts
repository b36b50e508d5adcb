import { expect, it } from 'vitest';
import { bandOfHeadcount } from './bands.ts';
import { bands } from './testing/small-set.ts';

it.each([
  { reached: 0, eligible: 100, band: 'none' },
  { reached: 1, eligible: 1_000_000, band: 'few' },
  { reached: 25, eligible: 100, band: 'few' },
  { reached: 2_501, eligible: 10_000, band: 'some' },
  { reached: 50, eligible: 100, band: 'some' },
  { reached: 51, eligible: 100, band: 'most' },
  { reached: 90, eligible: 100, band: 'most' },
  { reached: 9, eligible: 10, band: 'most' },
  { reached: 91, eligible: 100, band: 'almost-all' },
  { reached: 99, eligible: 100, band: 'almost-all' },
  { reached: 999_999, eligible: 1_000_000, band: 'almost-all' },
  { reached: 100, eligible: 100, band: 'all' },
  { reached: 1, eligible: 1, band: 'all' },
])('$reached of $eligible is $band', ({ reached, eligible, band }) => {
  expect(bands.options[bandOfHeadcount(bands, reached, eligible)]?.id).toBe(band);
});
