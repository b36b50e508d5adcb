/** Where an institution stands in its life. */
export type RegisterStatus = 'open' | 'closed' | 'proposed-to-open' | 'proposed-to-close';

/**
 * What a register says of an institution. `null` is "the register says there is none"; a field that is left out is one
 * that the file says nothing of, and what is stored stays.
 */
export interface RegisterInstitution {
  readonly name: string;
  /** `school`, `college`, `training-provider`, or a word of the importer's own. */
  readonly kind: string;
  readonly status: RegisterStatus;
  /** Six digits. An institution has a URN, a UKPRN, or both. */
  readonly urn?: string | null;
  /** Eight digits, beginning with 1. */
  readonly ukprn?: string | null;
  /** Phase of education as a slug: `nursery`, `primary`, `middle-deemed-primary`, `all-through`, `post-16` and so on; null where the register has none. */
  readonly phase?: string | null;
  readonly type?: string | null;
  readonly typeGroup?: string | null;
  readonly localAuthorityCode?: string | null;
  readonly localAuthorityName?: string | null;
  readonly town?: string | null;
  readonly postcode?: string | null;
  readonly website?: string | null;
  /** Whole years, 0 to 99. */
  readonly lowAge?: number | null;
  readonly highAge?: number | null;
  readonly sixthForm?: boolean | null;
  readonly special?: boolean | null;
  /** Whole heads. */
  readonly pupilsOnRoll?: number | null;
  /** Percent, 0 to 100. */
  readonly percentFreeSchoolMeals?: number | null;
  readonly trustCode?: string | null;
  readonly trustName?: string | null;
  /** ISO calendar dates. */
  readonly openedOn?: string | null;
  readonly closedOn?: string | null;
  /** URN of the institution that this one carries on. */
  readonly predecessorUrn?: string | null;
}

/** A row that cannot be imported. */
export interface RegisterRejection {
  readonly kind: 'rejected';
  /** Line of the file as an editor shows it, from 1. */
  readonly line: number;
  /** Name of the institution, when it can be read. */
  readonly name: string | null;
  /** Header of the column at fault, when there is one. */
  readonly column: string | null;
  /** What stood there, shortened. */
  readonly value: string | null;
  /** A sentence: what was wrong and what would be right. */
  readonly reason: string;
}

/** What an importer made of one row. Blank rows are skipped; everything else is imported or rejected. */
export type RegisterLine =
  | { readonly kind: 'institution'; readonly line: number; readonly institution: RegisterInstitution }
  | RegisterRejection
  | { readonly kind: 'skipped'; readonly line: number };

/** Reads one kind of register file. */
export interface RegisterImporter {
  readonly id: string;
  /** Its name for people. */
  readonly label: string;
  /** Which files it takes, as the `accept` of a file field: `.csv,text/csv`. */
  readonly accepts: string;
  /**
   * Reads a file row by row, as it arrives: neither the file nor its rows are kept, and the file is let go of when
   * reading stops early. One bad row never stops the rest. Numbers that a file has twice are left to the core, which
   * rejects the second and names the line of the first.
   *
   * @param content the bytes of the file, in pieces of any size
   * @throws RegisterRefused before the first row when the file as a whole cannot be read
   */
  read(content: AsyncIterable<Uint8Array>): AsyncIterable<RegisterLine>;
}

/** The file as a whole cannot be read; the message says why and what would be right. */
export class RegisterRefused extends Error {
  override readonly name = 'RegisterRefused';
}
