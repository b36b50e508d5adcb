import type { Condition } from '../condition.ts';
import type { Example } from '../module.ts';
import type { ProfileOperation } from '../profile.ts';
import type { Provenance } from '../source.ts';
import type { LocalText } from '../text.ts';

/**
 * A reading of another edition: the same benchmarks, interpreted for institutions of one kind. It is laid over the
 * edition when both are loaded, and rests while the other is not.
 */
export interface Reading {
  /** Set id and edition of the result, which is `set/edition`. */
  readonly set: string;
  readonly edition: string;
  /** Id of the edition that is read, `set-id/edition-id`. */
  readonly of: string;
  readonly title: LocalText;
  readonly label?: LocalText;
  readonly summary: LocalText;
  /** Institutions that the reading is meant for; without it, those of the edition that is read. */
  readonly suits?: Condition;
  /** What it changes, in the operations that a region has too. */
  readonly operations: readonly ProfileOperation[];
  /** Where the criteria that it adds come from. */
  readonly provenance: Provenance;
  readonly examples: readonly Example[];
}
