/** Something that the caller can repair on the same screen: returned in the payload, never thrown. */
export interface Problem {
  readonly code: string;
  /** A sentence: what was wrong and what would be right. */
  readonly message: string;
  /** Path within the input, such as `rounds.0.closesOn`. */
  readonly path: string;
}

/** Makes a problem. */
export const problem = (code: string, path: string, message: string): Problem => ({ code, path, message });
