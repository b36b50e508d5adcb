const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a date that exists, as `YYYY-MM-DD`, in the years 1900 to 2199. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The number of days in a month. @param month 1 to 12 */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The same day so many months later; the month's last day when that month has no such day. @param date ISO date */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
  return iso(to.year, to.month, Math.min(day, daysIn(to.year, to.month)));
}

/** The same day so many months earlier. @param date ISO date */
export const monthsBefore = (date: string, months: number): string => monthsAfter(date, -months);

/** 31 August of the academic year (1 September to 31 August) that holds a date. @param date ISO date */
export function endOfAcademicYear(date: string): string {
  return iso(firstYear(date) + 1, 8, 31);
}

/** The academic year (1 September to 31 August) that holds a date, such as `2025-26`. @param date ISO date */
export function academicYearOf(date: string): string {
  const year = firstYear(date);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

function firstYear(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return month >= 9 ? year : year - 1;
}

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
