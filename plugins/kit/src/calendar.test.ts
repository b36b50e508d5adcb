import { describe, expect, it } from 'vitest';
import { academicYearOf, isDate, monthsAfter, monthsBefore } from './calendar.ts';

describe('dates', () => {
  it.each(['2026-01-31', '2024-02-29', '2000-02-29', '1900-01-01'])('%s exists', (date) =>
    expect(isDate(date)).toBe(true),
  );
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01 ',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('%s does not exist', (date) => expect(isDate(date)).toBe(false));

  it.each([
    { date: '2026-01-31', months: 1, then: '2026-02-28' },
    { date: '2023-08-31', months: 6, then: '2024-02-29' },
    { date: '2025-12-15', months: 1, then: '2026-01-15' },
    { date: '2025-12-15', months: 36, then: '2028-12-15' },
  ])('$months months after $date is $then', ({ date, months, then }) => expect(monthsAfter(date, months)).toBe(then));

  it('goes back over a new year', () => expect(monthsBefore('2026-01-31', 12)).toBe('2025-01-31'));

  it.each([
    { date: '2025-08-31', year: '2024-25' },
    { date: '2025-09-01', year: '2025-26' },
    { date: '2026-01-31', year: '2025-26' },
    { date: '1999-09-01', year: '1999-00' },
  ])('$date is in the academic year $year', ({ date, year }) => expect(academicYearOf(date)).toBe(year));
});
