import type {
  BenchmarkOutcome,
  Edition,
  Evaluation,
  EvaluationInput,
  EvidenceFact,
  EvidencePayload,
  Failure,
  Headline,
} from '@waymark/kit';

/** One piece of evidence before its type has said what scoring may see of it. */
export type RawEvidence = Omit<EvidenceFact, 'facts'> & { readonly payload: EvidencePayload };

/** What is scored: answers and evidence of one institution. */
export type ScoringInput = Omit<EvaluationInput, 'evidence'> & { readonly evidence: readonly RawEvidence[] };

/** What came of it: the result, and the input with the facts that were seen, from which it can be computed again. */
export interface Scored {
  readonly result: Evaluation;
  readonly input: EvaluationInput;
}

/** An edition and its hash. */
export interface HashedEdition {
  readonly hash: string;
  readonly definition: Edition;
}

/**
 * One of many assessments that are scored at once, its answers as the database wrote them: they are parsed where they
 * are scored, and nowhere on the way.
 */
export interface ManyInput {
  /** JSON of three lists: criteria, items, and what was said of each: a value, or as text why it does not apply. */
  readonly answers: string;
  /** JSON of the `InstitutionFacts`. */
  readonly institution: string;
  /** Evidence, by the criteria of the edition that is scored by. */
  readonly evidence: readonly RawEvidence[];
  /** Evidence of which it is known already what scoring sees. */
  readonly seen: readonly EvidenceFact[];
  /** ISO calendar date. */
  readonly asOf: string;
}

/** What is kept of an evaluation that is made with many others. */
export interface Outline {
  readonly headline: Headline | null;
  readonly items: number;
  readonly answered: number;
  /** In the order of the edition's benchmarks. */
  readonly outcomes: readonly BenchmarkOutcome[];
}

/** What every piece of work for a worker has. */
export interface Work {
  /** The edition's hash. */
  readonly hash: string;
  /** Suspects that are not to be run, and the sentence that says why. */
  readonly barred: Readonly<Record<string, string>>;
  /** Shared with the worker: see `Post`. */
  readonly post: SharedArrayBuffer;
}

/** One evaluation, as it is handed to a worker. */
export interface Task extends Work {
  /** Left out at first: a worker that does not have it yet asks for it. */
  readonly edition: Edition | null;
  readonly input: ScoringInput;
}

/** Many evaluations by one edition, of answers that were given under one edition. */
export interface ManyTask extends Work {
  /** Hash of the edition that the answers were given under. */
  readonly from: string;
  /** The two editions; left out at first. */
  readonly editions: { readonly from: Edition; readonly to: Edition } | null;
  readonly inputs: readonly ManyInput[];
}

/** Says that the work is to be handed over again, with the definitions. */
export interface UnknownEdition {
  readonly kind: 'unknown-edition';
}

/** What a worker answers. */
export type Answered =
  { readonly kind: 'scored'; readonly scored: Scored; readonly broken: readonly Broken[] } | UnknownEdition;

/** What a worker answers to many. */
export type ManyAnswered =
  | {
      readonly kind: 'scored';
      readonly outlines: readonly Outline[];
      readonly broken: readonly Broken[];
      /** Each once. */
      readonly failures: readonly Failure[];
    }
  | UnknownEdition;

/** An evidence type that could not say what scoring may see. */
export interface Broken {
  readonly suspect: string;
  readonly message: string;
}
