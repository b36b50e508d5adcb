import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Something to repair: where in the form (empty for all of it), and a sentence. */
export interface FormProblem {
  readonly field: string;
  readonly message: string;
}

/** The code of the first error that the server gave; null when it was not reached. */
export function codeOf(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const code = error.errors[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : 'INTERNAL';
}

/** True when the request never came to an answer, so that sending it again may help. */
export function isUnreachable(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return codeOf(error) === 'UNAVAILABLE' || codeOf(error) === 'RATE_LIMITED';
  return !(ServerError.is(error) && error.statusCode >= 400 && error.statusCode < 500);
}

/** The server's sentence about an error; the given one when it was not reached. */
export function messageOf(error: unknown, unreachable: string): string {
  return CombinedGraphQLErrors.is(error) ? (error.errors[0]?.message ?? unreachable) : unreachable;
}
