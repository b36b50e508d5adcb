const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar date in Europe/London at a moment, `YYYY-MM-DD`: rounds open and close by it. */
export function londonDate(at: Date): string {
  return LONDON.format(at);
}
