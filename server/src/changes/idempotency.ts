import type { EntityManager } from '@mikro-orm/postgresql';
import type { Json } from '@waymark/kit';
import { organisationOf } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { asServer } from '../persistence/as-server.ts';
import { isDatabaseAway } from '../platform/unavailable.ts';

/** What came of claiming an idempotency key. */
export type Claim =
  | { readonly state: 'claimed' }
  | { readonly state: 'answered'; readonly response: Json }
  /** The key was used for another request. */
  | { readonly state: 'mismatch' }
  /** The first request with this key has no answer yet. */
  | { readonly state: 'busy' };

/** After this long without an answer the first request is taken to have died, and the key may be claimed anew. */
const ABANDONED_AFTER_MS = 30_000;

/** Who asked, and for whom: another credential's key is another key, and so is that of another of one's organisations. */
function credentialOf({ actor }: RequestContext): string {
  return actor.kind === 'anonymous' ? 'anonymous' : `${actor.kind}:${actor.id}:${organisationOf(actor) ?? ''}`;
}

/** Claims a key for the request whose fingerprint is given. */
export async function claimKey(context: RequestContext, key: string, requestHash: string): Promise<Claim> {
  const now = context.now();
  const abandoned = new Date(now.getTime() - ABANDONED_AFTER_MS);
  const credential = credentialOf(context);
  const em = asServer(context.services.orm);
  const claimed = await em.execute(
    `insert into idempotency_record (credential, key, request_hash, at) values (?, ?, ?, ?)
     on conflict (credential, key) do update set at = excluded.at
       where idempotency_record.response is null and idempotency_record.at < ? and idempotency_record.request_hash = excluded.request_hash
     returning key`,
    [credential, key, requestHash, now, abandoned],
  );
  if (claimed.length > 0) return { state: 'claimed' };
  const [first] = await em.execute<{ request_hash: string; response: Json }[]>(
    `select request_hash, response from idempotency_record where credential = ? and key = ?`,
    [credential, key],
  );
  if (first?.request_hash !== requestHash) return { state: 'mismatch' };
  return first.response === null ? { state: 'busy' } : { state: 'answered', response: first.response };
}

/** Keeps the answer for whoever sends the same request again. */
export async function storeResponse(context: RequestContext, key: string, response: unknown): Promise<void> {
  await asServer(context.services.orm).execute(
    `update idempotency_record set response = ?::jsonb where credential = ? and key = ?`,
    [JSON.stringify(response), credentialOf(context), key],
  );
}

/** Gives a key back whose request came to nothing. While the database is away this fails too: then it is abandoned in time. */
export async function releaseKey(context: RequestContext, key: string): Promise<void> {
  await asServer(context.services.orm)
    .execute(`delete from idempotency_record where credential = ? and key = ? and response is null`, [
      credentialOf(context),
      key,
    ])
    .catch((error: unknown) => {
      if (!isDatabaseAway(error)) throw error;
    });
}

/** Removes the answers that were kept before a moment: nobody repeats a request a day later. */
export async function sweepResponses(em: EntityManager, before: Date): Promise<void> {
  await em.execute('delete from idempotency_record where at < ?', [before]);
}
