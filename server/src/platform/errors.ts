/** Codes that clients may branch on. Adding one is a schema change; renaming one is a breaking change. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'COST_LIMIT'
  | 'UNAVAILABLE';

/** A failure that we chose. Anything else that escapes is a bug and is masked. */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
  /** What a program may do about it, where the code alone does not say; shown as `extensions.reason`. */
  readonly reason?: 'PROOF_NEEDED';
  override readonly name = this.constructor.name;
}

export class Unauthenticated extends DomainError {
  readonly code = 'UNAUTHENTICATED';
  constructor(message = 'Sign in first.') {
    super(message);
  }
}

export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';
  /** @param what the thing refused, as in "You may not publish this set." */
  constructor(what: string) {
    super(`You may not ${what}.`);
  }
}

/** Allowed, once whoever asks has shown again that it is they who are asking. */
export class ProofNeeded extends DomainError {
  readonly code = 'FORBIDDEN';
  override readonly reason = 'PROOF_NEEDED';
  constructor() {
    super('Show first that it is you: with a password, a code or a passkey, or by signing in again. Then repeat this.');
  }
}

/** Also thrown for what exists but is not the actor's to know of. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
  constructor(what: string) {
    super(`There is no such ${what}, or it is not shared with you.`);
  }
}

export class BadUserInput extends DomainError {
  readonly code = 'BAD_USER_INPUT';
}

export class Conflict extends DomainError {
  readonly code = 'CONFLICT';
}
