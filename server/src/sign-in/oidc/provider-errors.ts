/** The other service does not answer, or not as such a service does. */
export class ProviderAway extends Error {
  override readonly name = 'ProviderAway';

  constructor(provider: string, cause: unknown) {
    super(
      `${provider} cannot be reached just now. Try again in a few minutes, or sign in by a link or a password instead.`,
      { cause },
    );
  }
}

/** The other service does not vouch for whoever came back, or somebody pretends to be it. */
export class NotVouched extends Error {
  override readonly name = 'NotVouched';

  /** @param refused whether the service itself said no */
  constructor(provider: string, cause: unknown, refused: boolean) {
    super(
      refused
        ? `You were not signed in at ${provider}. Try again, or sign in by a link or a password instead.`
        : `What came back from ${provider} cannot be trusted, so nobody was signed in. Try again; if it happens again, tell whoever runs this server.`,
      { cause },
    );
  }
}

/** Whether nothing, or nothing but a fault, came back from the network. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'TimeoutError' || ('code' in error && error.code === 'OAUTH_TIMEOUT')) return true;
  const { cause } = error;
  if (cause instanceof Response) return cause.status >= 500;
  // The platform's fetch throws this for whatever keeps it from the server.
  return error instanceof TypeError && error.message === 'fetch failed';
}

/** What went wrong, for the log: codes and sentences, never what was sent. */
export function reasonOf(error: unknown): Error {
  const reasons: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    reasons.push(['code' in cause ? String(cause.code) : cause.name, cause.message].join(': '));
  return new Error(reasons.join(' < '));
}
