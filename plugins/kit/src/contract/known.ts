import type { Edition } from '../edition.ts';
import type { EvidenceTypeData } from '../evidence-type.ts';
import type { RuleBook } from '../rule-book.ts';

/** What other modules contribute: the rules, evidence types and editions that a module may name without defining them. */
export interface Known {
  readonly rules?: RuleBook;
  /** By id. */
  readonly evidenceTypes?: ReadonlyMap<string, EvidenceTypeData>;
  /** By id, `set-id/edition-id`: what readings are laid over, and what crosswalks lead from and to. */
  readonly editions?: ReadonlyMap<string, Edition>;
}

/** Everything that an edition may name. */
export interface Names {
  readonly rules: RuleBook;
  readonly evidenceTypes: ReadonlyMap<string, EvidenceTypeData>;
}
