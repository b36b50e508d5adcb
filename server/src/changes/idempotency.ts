import type { EntityManager } from '@mikro-orm/postgresql';
import type { Json } from '@waymark/kit';
import { organisationOf } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { asServer } from '../persistence/as-server.ts';
import { asServerWithin } from '../persistence/as-server-within.ts';
import { isDatabaseAway } from '../platform/unavailable.ts';

/** What came of claiming an idempotency key. */
export type Claim =
  | { readonly state: 'claimed' }
  | { readonly state: 'answered'; readonly response: Json }
  /** The key was used for another request. */
  | { readonly state: 'mismatch' }
  /** The first request with this key has no answer yet. */
  | { readonly state: 'busy' }
  /** The first request with this key was worked on, and its server died before the answer was kept. */
  | { readonly state: 'unanswered' };

/**
 * After this long without an answer the first request is taken to have died. The database says how late it is, because
 * servers that share it may not agree.
 */
const ABANDONED = `idempotency_record.at < now() - interval '30 seconds'`;

/** Stands in place of the answer from the commit until there is one: what is committed is never done again. */
const COMMITTED = '{"committed":true}';

/** Who asked, and for whom: another credential's key is another key, and so is that of another of one's organisations. */
function credentialOf({ actor }: RequestContext): string {
  return actor.kind === 'anonymous' ? 'anonymous' : `${actor.kind}:${actor.id}:${organisationOf(actor) ?? ''}`;
}

/** Claims a key for the request whose fingerprint is given. */
export async function claimKey(context: RequestContext, key: string, requestHash: string): Promise<Claim> {
  const credential = credentialOf(context);
  const em = asServer(context.services.orm);
  const claimed = await em.execute(
    `insert into idempotency_record (credential, key, request_hash, at) values (?, ?, ?, now())
     on conflict (credential, key) do update set at = excluded.at
       where idempotency_record.response is null and ${ABANDONED} and idempotency_record.request_hash = excluded.request_hash
     returning key`,
    [credential, key, requestHash],
  );
  if (claimed.length > 0) {
    context.beforeCommit((inner) => markCommitted(inner, credential, key));
    return { state: 'claimed' };
  }
  return readClaim(em, { credential, key, requestHash });
}

async function readClaim(
  em: EntityManager,
  { credential, key, requestHash }: { readonly credential: string; readonly key: string; readonly requestHash: string },
): Promise<Claim> {
  const [first] = await em.execute<
    {
      readonly request_hash: string;
      readonly response: Json;
      readonly committed: boolean;
      readonly abandoned: boolean;
    }[]
  >(
    `select request_hash, response, response = ?::jsonb as committed, ${ABANDONED} as abandoned
     from idempotency_record where credential = ? and key = ?`,
    [COMMITTED, credential, key],
  );
  if (first === undefined) return { state: 'busy' };
  if (first.request_hash !== requestHash) return { state: 'mismatch' };
  if (first.response === null) return { state: 'busy' };
  if (!first.committed) return { state: 'answered', response: first.response };
  return { state: first.abandoned ? 'unanswered' : 'busy' };
}

/** In the transaction of the change itself, so that it is there exactly when the change is. */
const markCommitted = (em: EntityManager, credential: string, key: string): Promise<void> =>
  asServerWithin(em, () =>
    em.execute(
      'update idempotency_record set response = ?::jsonb where credential = ? and key = ? and response is null',
      [COMMITTED, credential, key],
    ),
  );

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
