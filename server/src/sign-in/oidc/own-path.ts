/** Where nobody asked for anything else. */
const HOME = '/home';
/** Longer addresses are none of ours. */
const MOST = 2_000;

/**
 * A path of this site as it is to be gone to, or home: whatever could lead elsewhere is not gone to. It is read as a
 * browser reads it, which takes `/\`, a tab between slashes and `/.//` for another site.
 */
export function ownPath(asked: string | undefined, publicUrl: string): string {
  if (asked === undefined || asked.length > MOST || !asked.startsWith('/') || !URL.canParse(asked, publicUrl))
    return HOME;
  const { origin, pathname, search, hash } = new URL(asked, publicUrl);
  return origin === new URL(publicUrl).origin && /^\/(?![/\\])/.test(pathname) ? pathname + search + hash : HOME;
}
