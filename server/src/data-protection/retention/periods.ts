/** How long things are kept. */
export interface Periods {
  /** Years after which an assessment goes, once its programme has no round any more. */
  readonly assessmentYears: number;
  /** Years after its last use that a piece of evidence goes. */
  readonly evidenceYears: number;
  /** Months without signing in after which an account is disabled. */
  readonly inactiveMonths: number;
  /** Days after which somebody who was invited and never came is erased. */
  readonly unusedDays: number;
  /** Years after an account was disabled that its owner's name goes: until then the trail can be read with names. */
  readonly nameYears: number;
}

export type PeriodKey = keyof Periods;

/** What holds until a region decides otherwise. */
export const DEFAULT_PERIODS: Periods = {
  assessmentYears: 7,
  evidenceYears: 3,
  inactiveMonths: 12,
  unusedDays: 90,
  nameYears: 7,
};

/** Shortest and longest of each, both included. */
export const LIMITS: Readonly<
  Record<PeriodKey, { readonly least: number; readonly most: number; readonly unit: string }>
> = {
  assessmentYears: { least: 1, most: 30, unit: 'years' },
  evidenceYears: { least: 1, most: 30, unit: 'years' },
  inactiveMonths: { least: 3, most: 60, unit: 'months' },
  unusedDays: { least: 14, most: 730, unit: 'days' },
  nameYears: { least: 1, most: 30, unit: 'years' },
};

export const PERIOD_KEYS = Object.keys(DEFAULT_PERIODS) as readonly PeriodKey[];

/** Days before an account is disabled on which its owner is warned. */
export const WARNING_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);

/** The same day so many months earlier, in UTC; the last of the month where it has no such day. */
export function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  // 31 May less three months would be 3 March.
  if (then.getUTCDate() !== now.getUTCDate()) then.setUTCDate(0);
  return then;
}

export const yearsBefore = (now: Date, years: number): Date => monthsBefore(now, years * 12);
