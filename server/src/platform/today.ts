const LONDON = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const MINUTE_MS = 60_000;
/** The last minute that was asked for: a request asks for the same one some hundred times. */
let last = { minute: Number.NaN, date: '' };

/** The calendar date in Europe/London at a moment, `YYYY-MM-DD`: rounds open and close by it. */
export function londonDate(at: Date): string {
  const minute = Math.floor(at.getTime() / MINUTE_MS);
  if (minute !== last.minute) last = { minute, date: LONDON.format(at) };
  return last.date;
}

/** The same day so many years later; 28 February for 29 February of a leap year. @param date ISO calendar date */
export function yearsAfter(date: string, years: number): string {
  const [year = '', month, day] = date.split('-');
  const later = `${Number(year) + years}-${month}`;
  return month === '02' && day === '29' && !isLeap(Number(year) + years) ? `${later}-28` : `${later}-${day}`;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
