import { expect, it } from 'vitest';
import { decide, on } from '../../testing/decide.ts';

it.each([
  { name: 'today', date: '2026-01-31', outcome: 'met' },
  { name: 'twelve months ago to the day', date: '2025-01-31', outcome: 'met' },
  { name: 'a day longer ago', date: '2025-01-30', outcome: 'not-met' },
  { name: 'still to come', date: '2026-02-01', outcome: 'not-met' },
])('a review $name is $outcome', ({ date, outcome }) => {
  expect(decide('careers-and-personal-development/last-review', { whole: on(date) }).outcome).toBe(outcome);
});

it('is unanswered without a date', () => {
  expect(decide('careers-and-personal-development/last-review', {}).outcome).toBe('unanswered');
});
