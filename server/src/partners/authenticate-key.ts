import { sql, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import { asServer, readAsServer } from '../persistence/as-server.ts';
import type { ApiScope, ClientActor } from '../platform/actor.ts';
import { londonDate } from '../platform/today.ts';
import { hashOfKey, isKey } from './api-key.ts';

interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly scopes: readonly ApiScope[];
  readonly usedToday: boolean;
}

/**
 * Finds whose key this is; null when it is nobody's, has ended or was revoked. Every text costs one hash and one look-up
 * by it, so the time taken tells nothing of the key.
 */
export async function authenticateKey(orm: MikroORM, key: string, now: Date): Promise<ClientActor | null> {
  const today = londonDate(now);
  const [row] = await readAsServer(orm)<ClientRow>(
    sql`select id, name, organisation_id as "organisationId", scopes, coalesce(last_used_on >= ${today}, false) as "usedToday"
        from api_client where key_hash = ${hashOfKey(key)} and revoked_at is null and expires_on >= ${today}`,
  );
  if (!row || !isKey(key)) return null;
  const { usedToday, ...client } = row;
  if (!usedToday) void noteUse(asServer(orm), client.id, today);
  return { kind: 'client', ...client };
}

/** Once a day, and nobody waits for it: that the last use is not noted must not fail the request. */
async function noteUse(em: EntityManager, id: string, today: string): Promise<void> {
  await em
    .execute(
      sql`update api_client set last_used_on = ${today} where id = ${id} and (last_used_on is null or last_used_on < ${today})`,
      [],
      'run',
    )
    .catch(() => null);
}
