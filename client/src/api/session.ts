import { askedFor, rememberReturn, returnPath } from './return-path.ts';

export { returnPath } from './return-path.ts';

/** Signs in as an invented person; only in demo mode. Resolves to whether it was done. */
export async function signInAs(personId: string): Promise<boolean> {
  return post('/auth/demo', { personId });
}

/** Ends the session in this browser, or in all. */
export async function signOut(everywhere = false): Promise<boolean> {
  return post('/auth/sign-out', { everywhere });
}

/** What came of an attempt to sign in: the answer, or a sentence why not; null when the server was not reached. */
export type SignInResult =
  | { readonly done: true; readonly answer: unknown }
  | { readonly done: false; readonly message: string | null; readonly code: string | null };

/** Has a link sent to an address. The answer is the same whether anybody has it or not. It leads where the page asks to. */
export function askForLink(email: string): Promise<SignInResult> {
  rememberReturn(askedFor(window.location.search));
  return attempt('/auth/link', { email });
}

/** Signs in by what stands in a link. */
export const signInByLink = (secret: string): Promise<SignInResult> => attempt('/auth/link/use', { secret });

/** Signs in by an address and a password. */
export const signInByPassword = (email: string, password: string): Promise<SignInResult> =>
  attempt('/auth/password', { email, password });

/** Gives the second factor, after a first step in this browser. @param code of the app, or a recovery code */
export const giveSecondFactor = (code: string): Promise<SignInResult> => attempt('/auth/second-factor', { code });

/** Proves within a session that it is its owner. */
export const proveBy = (proof: { readonly password: string } | { readonly code: string }): Promise<SignInResult> =>
  attempt('/auth/prove', proof);

/** Asks the server something about signing in. */
export async function attempt(address: string, body: object): Promise<SignInResult> {
  try {
    const response = await send(address, body);
    const answer = response.status === 200 ? ((await response.json()) as unknown) : null;
    if (response.ok) return { done: true, answer };
    const { error } = (await response.json()) as {
      readonly error?: { readonly code?: string; readonly message?: string };
    };
    return { done: false, message: error?.message ?? null, code: error?.code ?? null };
  } catch {
    return { done: false, message: null, code: null };
  }
}

/**
 * Where to go once a step of signing in was done: on to the second factor, or to the page that was asked for.
 *
 * @param answer the server's, with the address of the next step if there is one
 * @param search of the page that one is on
 */
export function pathAfter(answer: unknown, search: string): string {
  const next = typeof answer === 'object' && answer !== null && 'next' in answer ? String(answer.next) : null;
  const path = returnPath(search);
  return next === null ? path : `${next}?return=${encodeURIComponent(path)}`;
}

/** A message that waits in the outbox of a demonstration. */
export interface WaitingMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Reads the outbox of a demonstration; null when there is none, or it was not reached. */
export async function readOutbox(): Promise<readonly WaitingMail[] | null> {
  try {
    // A page of another site cannot send the header: with a session, the server takes nothing without it.
    const headers = { 'x-waymark-client': 'web' };
    const response = await fetch('/auth/outbox', { credentials: 'same-origin', headers });
    return response.ok ? ((await response.json()) as { readonly mails: readonly WaitingMail[] }).mails : null;
  } catch {
    return null;
  }
}

function send(address: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) });
}

async function post(address: string, body: object): Promise<boolean> {
  try {
    return (await send(address, body)).ok;
  } catch {
    return false;
  }
}

const REASKED = 'waymark.reasked';

/**
 * Goes to the start page, to sign in and come back. A refused cookie is cleared by the refusal itself, so on the start
 * page the request is made once more without it, and only once.
 */
export function askToSignIn(): void {
  const { pathname, search, hash } = window.location;
  if (pathname !== '/') return window.location.assign(`/?return=${encodeURIComponent(pathname + search + hash)}`);
  const last = Number(sessionStorage.getItem(REASKED) ?? 0);
  if (Date.now() - last < 10_000) return;
  sessionStorage.setItem(REASKED, String(Date.now()));
  window.location.reload();
}
