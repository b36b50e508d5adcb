/**
 * What a rule or a condition may know of an institution. `null` means "not known": it is never read as "no".
 * All values come from the register or from the institution's own profile.
 */
export interface InstitutionFacts {
  /** What kind of institution, in the register importer's words: `school`, `college`, `training-provider`. */
  readonly kind: string | null;
  /** Phase of education as a slug, such as `primary`, `middle-deemed-primary`, `all-through`, `post-16`. */
  readonly phase: string | null;
  /** Lowest age admitted, whole years, 0 to 99. */
  readonly lowAge: number | null;
  /** Highest age admitted, whole years, 0 to 99. */
  readonly highAge: number | null;
  readonly sixthForm: boolean | null;
  /** Whether it is a special school. */
  readonly special: boolean | null;
  /** Year groups on roll, ascending: -1 is nursery, 0 is reception, 1 to 14 are the years of that number. */
  readonly yearGroups: readonly number[] | null;
}

/** A fact that a condition can ask about. */
export type FactName = keyof InstitutionFacts;
