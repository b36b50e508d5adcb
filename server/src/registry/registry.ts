import type {
  BenchmarkModule,
  Crosswalk,
  Edition,
  EditionBenchmark,
  EvidenceType,
  Language,
  Problem,
  RuleBook,
  RuleCall,
} from '@waymark/kit';

/** What came of one configured module. */
export interface ModuleReport {
  /** The module's id, or the name it was configured by when it has none that can be read. */
  readonly id: string;
  /** The package name or folder in the configuration. */
  readonly source: string;
  /** Null when it is quarantined: then `problems` says why. */
  readonly module: BenchmarkModule | null;
  readonly problems: readonly Problem[];
}

/** What is loaded: sets, rules and evidence types, by name. It never changes while the server runs. */
export interface Registry {
  readonly modules: readonly ModuleReport[];
  readonly rules: RuleBook;
  /** By id. */
  readonly evidenceTypes: ReadonlyMap<string, EvidenceType>;
  /** How answers travel from one edition to another. */
  readonly crosswalks: readonly Crosswalk[];
  /** Shipped editions and readings by `set-id/edition-id`, with the id of the module that brought each. */
  readonly shipped: ReadonlyMap<string, { readonly edition: Edition; readonly moduleId: string }>;
  /** Every language that some module is written in; English, which all of them are, comes first. */
  readonly languages: readonly ['en', ...Language[]];
  /** Whether a module is loaded and sound. */
  has(moduleId: string): boolean;
  /** A scoring rule in words, with its arguments; says so when the rule is not loaded. */
  ruleInWords(edition: Edition, benchmark: EditionBenchmark, call: RuleCall, language: string): string;
}
