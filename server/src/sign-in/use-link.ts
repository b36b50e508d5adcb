import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOfSecret } from './secret.ts';
import type { LinkPurpose } from './sign-in-link.entity.ts';

/** What a secret is used for, and in which browser. */
export interface LinkUse {
  readonly secret: string;
  readonly purposes: readonly LinkPurpose[];
  /** The secret in the browser's cookie, if it has one. */
  readonly browserSecret: string | undefined;
}

/** Whose a link was. */
interface UsedLink {
  readonly personId: string;
  /** What an invitation is to; undefined for where they acted last. */
  readonly membershipId: string | undefined;
}

/**
 * Uses a link up, and returns whose it is and what they are to act as. Null when it never was, was used, is too old, was asked for in another browser
 * (a link that somebody else sent must not sign anybody in as them), or is an invitation to what has ended since. Of two
 * uses at once, one succeeds.
 */
export async function useLink(em: EntityManager, use: LinkUse, now: Date): Promise<UsedLink | null> {
  const [row] = await em.execute<{ person_id: string; membership_id: string | null }[]>(
    `update sign_in_link set used_at = ?
     where secret_hash = ? and used_at is null and expires_at > ? and purpose = any(?)
       and (browser_hash is null or browser_hash = ?)
       and (membership_id is null or exists (select from membership m where m.id = membership_id and m.ended_at is null))
     returning person_id, membership_id`,
    [
      now,
      hashOfSecret(use.secret),
      now,
      `{${use.purposes.join(',')}}`,
      use.browserSecret === undefined ? null : hashOfSecret(use.browserSecret),
    ],
  );
  return row ? { personId: row.person_id, membershipId: row.membership_id ?? undefined } : null;
}
