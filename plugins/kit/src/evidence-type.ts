import type { Json } from './json.ts';
import type { LocalText } from './text.ts';

/** A field of an evidence form. The closed set of kinds: the client has one control for each. */
export type EvidenceField = {
  readonly id: string;
  readonly label: LocalText;
  readonly help?: LocalText;
  readonly required: boolean;
} & (
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'long-text'; readonly maxLength: number }
  /** Whole number; `unit` says of what. `atMost` names another number field of the form, which it may not exceed. */
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly unit: LocalText;
      readonly atMost?: string;
    }
  | { readonly kind: 'date' }
  /** An https or http address, shown as text with a link. */
  | { readonly kind: 'link' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: readonly { readonly id: string; readonly label: LocalText }[] }
  | { readonly kind: 'choices'; readonly options: readonly { readonly id: string; readonly label: LocalText }[] }
  /** Any of the institution's year groups, as numbers (-1 nursery, 0 reception, 1 to 14). */
  | { readonly kind: 'year-groups' }
);

/** What was entered: field id → value. Absent or null means not given. */
export type EvidencePayload = Readonly<Record<string, Json>>;

/** How long evidence stays fresh after the period that it proves. */
export type Freshness =
  | { readonly months: number }
  /** Until the end of the academic year (31 August) in which the proved period ends. */
  | 'academic-year'
  | 'always';

/** What scoring may see of one evidence item. */
export interface EvidenceFact {
  /** `type-id@revision`. */
  readonly type: string;
  /** The criteria it supports, each `benchmark-id/criterion-id`. */
  readonly criteria: readonly string[];
  /** The period that it proves: ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  /** ISO date of the last day on which it counts; null or absent when it never goes stale. */
  readonly freshUntil?: string | null;
  readonly facts: Readonly<Record<string, number | boolean | string>>;
}

/** The part of an evidence type that is data: what forms, validation and the API are made from. */
export interface EvidenceTypeData {
  readonly id: string;
  readonly revision: number;
  readonly label: LocalText;
  readonly help: LocalText;
  readonly fields: readonly EvidenceField[];
  /** Field ids of the dates between which it proves something. One date field may be both. */
  readonly proves: { readonly from: string; readonly to: string };
  readonly freshness: Freshness;
  /** `may-name-people` makes every form warn against pupil data. */
  readonly sensitivity: 'plain' | 'may-name-people';
  readonly files: { readonly max: number; readonly required: boolean };
  /** Field whose value is the item's title in lists. */
  readonly titleField: string;
}

/** An evidence type with its behaviour. `facts` is pure: the same payload always gives the same facts. */
export interface EvidenceType extends EvidenceTypeData {
  facts(payload: EvidencePayload): Readonly<Record<string, number | boolean | string>>;
}
