const KEY = 'waymark.return';
/** A link that was asked for works for ten minutes; where it was to lead is kept a little longer. */
const KEPT_MS = 15 * 60_000;
const HOME = '/home';

/**
 * A path of this site as it is to be gone to; null for whatever could lead elsewhere. It is read as the browser reads
 * it, which takes `/\`, a tab between slashes and `/.//` for another site.
 */
export function ownPath(asked: string | null): string | null {
  const { origin: own } = window.location;
  if (asked === null || !asked.startsWith('/') || !URL.canParse(asked, own)) return null;
  const { origin, pathname, search, hash } = new URL(asked, own);
  return origin === own && /^\/(?![/\\])/.test(pathname) ? pathname + search + hash : null;
}

/** Keeps in this browser where somebody wants to go, for a way of signing in that leaves the page. */
export function rememberReturn(path: string | null): void {
  const own = ownPath(path);
  if (own !== null) localStorage.setItem(KEY, JSON.stringify({ path: own, at: Date.now() }));
}

/** Where to go after signing in: what the address asks for, else what was kept in this browser, else home. Kept no longer. */
export function returnPath(search: string): string {
  const kept = takeKept();
  return ownPath(askedFor(search)) ?? ownPath(kept) ?? HOME;
}

/** The path that an address asks to be led to after signing in; null for none. */
export const askedFor = (search: string): string | null => new URLSearchParams(search).get('return');

function takeKept(): string | null {
  const kept = localStorage.getItem(KEY);
  localStorage.removeItem(KEY);
  try {
    const { path, at } = JSON.parse(kept ?? '') as { readonly path?: unknown; readonly at?: unknown };
    return typeof path === 'string' && typeof at === 'number' && Date.now() - at < KEPT_MS ? path : null;
  } catch {
    return null;
  }
}
