import type { Caller } from './callers.ts';
import type { GrantLevel } from './levels.ts';

/** How far a right reaches, with the words for it; the widest first. */
export const REACHES = {
  everywhere: 'everywhere in the region',
  own: 'in one’s own organisation, or what belongs to it',
  shared: 'where an institution shares with one’s organisation',
  self: 'for oneself',
  open: 'without limit: it is nobody’s secret, or has its own rules',
} as const;

export type Reach = keyof typeof REACHES;

/**
 * Who may do or read one thing, by how far their right reaches: `everywhere` is all there is, `own` what belongs to the
 * organisation that one acts for, `shared` what institutions share with it, `self` one's own account, `open` what
 * belongs to nobody. Who is named nowhere may not at all.
 */
export interface Row extends Readonly<Partial<Record<Reach, readonly Caller[]>>> {
  /** What one may, after "may": "begin an assessment". */
  readonly to: string;
  /** What an institution must share for `shared`; absent when any grant will do. */
  readonly level?: GrantLevel;
  /** What else limits it, as a sentence. */
  readonly note?: string;
}

/** Rows that belong together, by the name that the API knows each by. */
export type Rows = Readonly<Record<string, Row>>;
