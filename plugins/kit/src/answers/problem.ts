/** What is wrong with an answer: a code for programs, and a sentence with what would be right. */
export interface AnswerProblem {
  /** `wrong-kind`, `unknown-field`, `unknown-option`, `not-a-number`, `not-whole`, `too-small`, `too-large`, `above-eligible`, `no-such-date`, `too-long`, `empty`, `bad-text` or `repeated`. */
  readonly code: string;
  readonly message: string;
}

/** Something read, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly problem: AnswerProblem };

export const wrong = (code: string, message: string): { readonly problem: AnswerProblem } => ({
  problem: { code, message },
});
