import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../platform/services.ts';
import type { Periods } from './periods.ts';

/** At what moment rules are applied, and by which periods. */
export interface Moment {
  readonly periods: Periods;
  readonly now: Date;
}

/** What a rule may use while it is applied: the transaction's own entity manager. */
export interface Run extends Moment {
  readonly em: EntityManager;
  readonly services: Pick<Services, 'files' | 'mailer' | 'settings'>;
}

/** Something that is due. `key` gives the order in which a rule works through what is due. */
export interface Due {
  readonly key: string;
}

export type RuleKey = 'assessments' | 'evidence' | 'warnings' | 'inactive' | 'unused' | 'names';

/** One thing that time does. */
export interface RetentionRule<Row extends Due = Due> {
  readonly key: RuleKey;
  /** Most that one transaction does. */
  readonly batch: number;
  /** Selects what is due, with a column `key` of text and without an order. */
  due(moment: Moment): { readonly sql: string; readonly values: readonly unknown[] };
  /** Does it to these. Returns to how many: some may have to stay after all. */
  apply(run: Run, rows: readonly Row[]): Promise<number>;
}

/** Holds for the institution of the row `x`. */
export const NOT_HELD = `not exists (select from legal_hold h where h.institution_id = x.institution_id and h.lifted_at is null)`;

/** Values as PostgreSQL reads an array. They are uuids: nothing in them needs quoting. */
export const uuids = (values: readonly string[]): string => `{${values.join(',')}}`;
