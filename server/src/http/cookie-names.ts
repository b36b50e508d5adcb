import type { FastifyInstance } from 'fastify';

/** How the names of our cookies begin. */
const OURS = 'wm_';
/** A browser takes a cookie of such a name from this very host alone, and by TLS: no neighbour can plant one. */
const PREFIX = '__Host-';

/** The name that a cookie has in the browser. */
export const cookieName = (name: string, secure: boolean): string => (secure ? PREFIX + name : name);

/** Has requests carry our cookies by their own names, however they are called in the browser. Others keep theirs. */
export function readCookiesByName(app: FastifyInstance): void {
  if (!app.publicAddress.secure) return;
  app.addHook('onRequest', async (request) => {
    request.cookies = Object.fromEntries(
      Object.entries(request.cookies).flatMap(([name, value]) => {
        if (name.startsWith(PREFIX + OURS)) return [[name.slice(PREFIX.length), value]];
        // Without the prefix it may have been planted.
        return name.startsWith(OURS) ? [] : [[name, value]];
      }),
    );
  });
}
