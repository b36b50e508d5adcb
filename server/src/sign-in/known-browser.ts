import type { EntityManager } from '@mikro-orm/postgresql';
import { KnownBrowser } from './known-browser.entity.ts';
import { hashOfSecret, newSecret } from './secret.ts';

/** A browser is known for so long after somebody first signed in there. */
export const KNOWN_DAYS = 180;

/** Whether somebody has signed in before in the browser that presents this secret. */
export async function isKnownBrowser(
  em: EntityManager,
  personId: string,
  presented: string | undefined,
): Promise<boolean> {
  if (presented === undefined) return false;
  return (await em.count(KnownBrowser, { secretHash: hashOfSecret(presented), personId })) > 0;
}

/** A browser that somebody signed in with. */
export interface RememberedBrowser {
  /** By which it is known again. */
  readonly secret: string;
  /** `first`: they never signed in before. `new`: they did, elsewhere. */
  readonly was: 'known' | 'new' | 'first';
}

/** Remembers that somebody signed in here. */
export async function rememberBrowser(
  em: EntityManager,
  personId: string,
  presented: string | undefined,
  now: Date,
): Promise<RememberedBrowser> {
  if (presented !== undefined && (await isKnownBrowser(em, personId, presented)))
    return { secret: presented, was: 'known' };
  const was = (await em.count(KnownBrowser, { personId })) > 0 ? 'new' : 'first';
  const secret = newSecret();
  em.persist(em.create(KnownBrowser, { secretHash: hashOfSecret(secret), personId, createdAt: now }));
  await em.flush();
  return { secret, was };
}
