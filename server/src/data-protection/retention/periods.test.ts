import { describe, expect, it } from 'vitest';
import { daysBefore, monthsBefore, yearsBefore } from './periods.ts';
import { nextRun } from './preview-retention.ts';

const at = (text: string) => new Date(text);

describe('counting back', () => {
  it.each([
    { name: 'a month within the year', from: '2026-10-01T11:00:00Z', months: 1, to: '2026-09-01T11:00:00Z' },
    { name: 'over the turn of the year', from: '2026-01-15T11:00:00Z', months: 2, to: '2025-11-15T11:00:00Z' },
    { name: 'to a shorter month', from: '2026-05-31T11:00:00Z', months: 3, to: '2026-02-28T11:00:00Z' },
    { name: 'to a leap day', from: '2028-03-31T00:00:00Z', months: 1, to: '2028-02-29T00:00:00Z' },
  ])('$name', ({ from, months, to }) => {
    expect(monthsBefore(at(from), months)).toEqual(at(to));
  });

  it('years from a leap day end on 28 February', () => {
    expect(yearsBefore(at('2028-02-29T00:00:00Z'), 7)).toEqual(at('2021-02-28T00:00:00Z'));
  });

  it('days are days of 24 hours, forwards too', () => {
    expect(daysBefore(at('2026-10-30T00:00:00Z'), 30)).toEqual(at('2026-09-30T00:00:00Z'));
    expect(daysBefore(at('2026-10-01T00:00:00Z'), -1)).toEqual(at('2026-10-02T00:00:00Z'));
  });
});

describe('the next run', () => {
  it.each([
    { name: 'later on the same day', now: '2026-10-01T03:22:59Z', next: '2026-10-01T03:23:00Z' },
    { name: 'tomorrow, at the very moment', now: '2026-10-01T03:23:00Z', next: '2026-10-02T03:23:00Z' },
    { name: 'next year', now: '2026-12-31T23:00:00Z', next: '2027-01-01T03:23:00Z' },
  ])('is $name', ({ now, next }) => {
    expect(nextRun(at(now))).toEqual(at(next));
  });
});
