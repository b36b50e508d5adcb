/** Signs in as an invented person; only in demo mode. Resolves to whether it was done. */
export async function signInAs(personId: string): Promise<boolean> {
  return post('/auth/demo', { personId });
}

/** Ends the session in this browser. */
export async function signOut(): Promise<boolean> {
  return post('/auth/sign-out', {});
}

async function post(address: string, body: object): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) }))
      .ok;
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

/** Where to go after signing in: a path of this site, or home. */
export function returnPath(search: string): string {
  const path = new URLSearchParams(search).get('return') ?? '';
  return /^\/(?![/\\])/.test(path) ? path : '/home';
}
