import type { EntityManager } from '@mikro-orm/postgresql';
import { KnownBrowser } from './known-browser.entity.ts';
import { hashOfSecret, newSecret } from './secret.ts';

/** A browser is known for so long after somebody first signed in there. */
export const KNOWN_DAYS = 180;

/** Remembers that somebody signed in here, and returns the secret by which the browser is known again. */
export async function rememberBrowser(
  em: EntityManager,
  personId: string,
  presented: string | undefined,
  now: Date,
): Promise<string> {
  const secretHash = presented === undefined ? null : hashOfSecret(presented);
  if (presented !== undefined && secretHash !== null && (await em.count(KnownBrowser, { secretHash, personId })) > 0)
    return presented;
  const secret = newSecret();
  em.persist(em.create(KnownBrowser, { secretHash: hashOfSecret(secret), personId, createdAt: now }));
  await em.flush();
  return secret;
}
