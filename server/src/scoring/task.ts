import type { Edition, Evaluation, EvaluationInput, EvidenceFact, EvidencePayload } from '@waymark/kit';

/** One piece of evidence before its type has said what scoring may see of it. */
export type RawEvidence = Omit<EvidenceFact, 'facts'> & { readonly payload: EvidencePayload };

/** What is scored: answers and evidence of one institution. */
export type ScoringInput = Omit<EvaluationInput, 'evidence'> & { readonly evidence: readonly RawEvidence[] };

/** What came of it: the result, and the input with the facts that were seen, from which it can be computed again. */
export interface Scored {
  readonly result: Evaluation;
  readonly input: EvaluationInput;
}

/** One evaluation, as it is handed to a worker. */
export interface Task {
  /** The edition's hash. */
  readonly hash: string;
  /** Left out at first: a worker that does not have it yet asks for it. */
  readonly edition: Edition | null;
  readonly input: ScoringInput;
  /** Suspects that are not to be run, and the sentence that says why. */
  readonly barred: Readonly<Record<string, string>>;
  /** Shared with the worker: see `Post`. */
  readonly post: SharedArrayBuffer;
}

/** What a worker answers. */
export type Answered =
  | { readonly kind: 'scored'; readonly scored: Scored; readonly broken: readonly Broken[] }
  | { readonly kind: 'unknown-edition' };

/** An evidence type that could not say what scoring may see. */
export interface Broken {
  readonly suspect: string;
  readonly message: string;
}
