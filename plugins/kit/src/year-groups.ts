import type { InstitutionFacts } from './institution.ts';
import type { KeyStage } from './question.ts';

/** Year group of nursery. Reception is 0, and 1 to 14 are the years of that number. */
export const NURSERY = -1;
/** The number of the reception year. */
export const RECEPTION = 0;
/** The number of the last year group, the oldest of further education. */
export const LAST_YEAR = 14;

/** The year groups of each key stage in England, in order. */
export const KEY_STAGES: Readonly<Record<KeyStage, readonly number[]>> = {
  'early-years': [NURSERY, RECEPTION],
  ks1: [1, 2],
  ks2: [3, 4, 5, 6],
  ks3: [7, 8, 9],
  ks4: [10, 11],
  ks5: [12, 13, 14],
};

/**
 * The year groups of a school that admits these ages, ascending. Registers give the age reached on leaving: "4 to 11"
 * is reception to Year 6, "11 to 18" is Year 7 to Year 13.
 *
 * @param low lowest age, whole years
 * @param high highest age, whole years
 * @returns an empty list when the ages hold no school year
 */
export function yearGroupsOfAges(low: number, high: number): readonly number[] {
  const first = Math.max(NURSERY, low - 4);
  const last = Math.min(LAST_YEAR, high - 5);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The year groups on roll as far as they are known: as recorded, else from the ages, else null. */
export function yearGroupsOnRoll({ yearGroups, lowAge, highAge }: InstitutionFacts): readonly number[] | null {
  if (yearGroups !== null) return yearGroups;
  return lowAge === null || highAge === null ? null : yearGroupsOfAges(lowAge, highAge);
}

/** The item key of a year group: `nursery`, `reception`, `year-1` to `year-14`. */
export function yearGroupKey(year: number): string {
  if (year === NURSERY) return 'nursery';
  return year === RECEPTION ? 'reception' : `year-${year}`;
}
