import { askedFor, rememberReturn } from './return-path.ts';

export { returnPath } from './return-path.ts';

/** Signs in as an invented person; only in demo mode. Resolves to whether it was done. */
export async function signInAs(personId: string): Promise<boolean> {
  return post('/auth/demo', { personId });
}

/** Ends the session in this browser. */
export async function signOut(): Promise<boolean> {
  return post('/auth/sign-out', {});
}

/** What came of an attempt to sign in: nothing more to say, or a sentence why not; null when the server was not reached. */
export type SignInResult = { readonly done: true } | { readonly done: false; readonly message: string | null };

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

async function attempt(address: string, body: object): Promise<SignInResult> {
  try {
    const response = await send(address, body);
    if (response.ok) return { done: true };
    const { error } = (await response.json()) as { readonly error?: { readonly message?: string } };
    return { done: false, message: error?.message ?? null };
  } catch {
    return { done: false, message: null };
  }
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
    const response = await fetch('/auth/outbox', { credentials: 'same-origin' });
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
