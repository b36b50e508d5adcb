import type { EvidenceTypeData } from '../evidence-type.ts';
import type { RuleBook } from '../rule-book.ts';

/** What other modules contribute: the rules and evidence types that a module may name without defining them. */
export interface Known {
  readonly rules?: RuleBook;
  /** By id. */
  readonly evidenceTypes?: ReadonlyMap<string, EvidenceTypeData>;
}

/** Everything that an edition may name. */
export interface Names {
  readonly rules: RuleBook;
  readonly evidenceTypes: ReadonlyMap<string, EvidenceTypeData>;
}
