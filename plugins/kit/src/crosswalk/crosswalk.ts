import type { LocalText } from '../text.ts';

/**
 * How a criterion stands to an older one. `same`: it asks the same. `changed`: it asks it in another way. `stricter`:
 * it asks for more. `related`: it is about the same thing, and an old answer says nothing sure of it.
 */
export type Relation = 'same' | 'changed' | 'stricter' | 'related';

/** One criterion of the newer edition and the older one whose answers bear on it. */
export interface CrosswalkLink {
  /** `benchmark-id/criterion-id` of the older edition. */
  readonly from: string;
  /** `benchmark-id/criterion-id` of the newer edition. */
  readonly to: string;
  readonly relation: Relation;
  /** What changed. */
  readonly note?: LocalText;
  /** Keys of older rows → keys of newer ones, where they differ. A row that is not here keeps its key. */
  readonly rows?: Readonly<Record<string, string>>;
  /** Ids of older options → ids of newer ones, where they differ. An option that is not here keeps its id. */
  readonly options?: Readonly<Record<string, string>>;
  /** For a yes that became a tick: the option of the newer list. */
  readonly tick?: string;
}

/** Two benchmarks that fill the same place in two sets. */
export interface BenchmarkPair {
  /** Benchmark ids of the older (or first) and the newer (or second) edition. */
  readonly from: string;
  readonly to: string;
  /** What is different. */
  readonly note: LocalText;
}

/** A criterion without a counterpart, and why. */
export interface Unpaired {
  /** `benchmark-id/criterion-id`. */
  readonly criterion: string;
  readonly note?: LocalText;
}

/**
 * How one edition stands to another. It names editions, benchmarks and criteria by their ids, so that neither variant
 * imports the other; it rests while one of the two is not loaded.
 */
export interface Crosswalk {
  /** Edition ids, `set-id/edition-id`. */
  readonly from: string;
  readonly to: string;
  readonly summary: LocalText;
  readonly benchmarks: readonly BenchmarkPair[];
  /** Null when only the benchmarks correspond, and no answer can travel. */
  readonly criteria: {
    readonly links: readonly CrosswalkLink[];
    /** Criteria of the older edition that ended with it. */
    readonly dropped: readonly Unpaired[];
    /** Criteria that are new. */
    readonly added: readonly Unpaired[];
  } | null;
}
