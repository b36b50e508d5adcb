const DAY_MS = 24 * 60 * 60 * 1000;

/** A round of the nation's programme; dates are ISO. */
export interface NationRound {
  readonly name: string;
  readonly opensOn: string;
  readonly closesOn: string;
  /** The date as of which it is scored. */
  readonly asOf: string;
}

/** In days from the day on which the nation is made. The last is open for so long that the nation can be kept. */
const PLANS = [
  { name: 'The first year', opens: -730, closes: -430 },
  { name: 'The second year', opens: -400, closes: -60 },
  { name: 'This year', opens: -30, closes: 300 },
] as const;

/** Two rounds that are over, and one that is open. @param today ISO date */
export function roundsAround(today: string): readonly NationRound[] {
  const inDays = (days: number): string => new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
  return PLANS.map(({ name, opens, closes }) => ({
    name,
    opensOn: inDays(opens),
    closesOn: inDays(closes),
    asOf: inDays(Math.min(closes, 0)),
  }));
}
