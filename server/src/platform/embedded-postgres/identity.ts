/** The user that owns nothing on most systems. */
const NOBODY = 65_534;

/** PostgreSQL refuses to run as root; as root it runs as nobody. Otherwise as whoever started Waymark. */
export function identity(): { readonly uid?: number; readonly gid?: number } {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}
