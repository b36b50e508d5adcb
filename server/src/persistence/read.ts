import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import type { Sql } from './conditions.ts';
import { UnpreparedClient } from './application-client.ts';
import { numberParameters } from './number-parameters.ts';
import { SessionQuery, SET_SESSION, type Manner, type Statement } from './session-query.ts';

/** Reads rows by one statement that stands by itself: it sees nothing that a transaction under way has written. */
export type Read = <Row extends object>(sql: Sql, options?: ReadOptions) => Promise<readonly Row[]>;

export interface ReadOptions {
  /** Plans the statement for its values each time: where the best way depends on how much belongs to whom. */
  readonly planAnew?: boolean;
}

/**
 * The way of hot reads, past the entity manager: each connection plans a statement once, and PostgreSQL knows for whom it
 * runs and forgets it with the statement, also behind a pooler.
 *
 * @param session for whom, as `as-server.ts` writes it
 * @param givenUp aborted when nobody waits any more: no further statement is sent
 */
export function readerOf(orm: MikroORM, session: string, givenUp?: AbortSignal): Read {
  /** What is read at the same moment shares a connection, on which it is sent together. */
  let shared: SharedClient | null = null;

  function share(pool: Pool): SharedClient {
    if (shared) return shared;
    const client = new SharedClient(pool);
    shared = client;
    process.nextTick(() => (shared = null));
    return client;
  }

  return async <Row extends object>(sql: Sql, { planAnew = false }: ReadOptions = {}): Promise<readonly Row[]> => {
    givenUp?.throwIfAborted();
    const statement = numberParameters(sql, !planAnew);
    const pool = openPool(orm) ?? (await poolOf(orm));
    orm.config.getLogger().log('query', statement.text);
    const rows = await share(pool).use((client) => {
      givenUp?.throwIfAborted();
      return rowsOf(client, statement, { session, planAnew });
    });
    return rows as readonly Row[];
  };
}

/** A connection that goes back to its pool when the last of those who share it has done with it. */
class SharedClient {
  readonly #client: Promise<PoolClient>;
  #users = 0;

  constructor(pool: Pool) {
    this.#client = pool.connect().then(ready);
  }

  async use<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    this.#users += 1;
    const client = await this.#client;
    try {
      return await work(client);
    } finally {
      this.#users -= 1;
      if (this.#users === 0) client.release();
    }
  }
}

async function ready(client: PoolClient): Promise<PoolClient> {
  if (known.has(client) || client instanceof UnpreparedClient) return client;
  try {
    await client.query({ ...SET_SESSION, values: [''] });
  } catch (error) {
    client.release(true);
    throw error;
  }
  known.add(client);
  return client;
}

/** Connections that know how to set a session. */
const known = new WeakSet<PoolClient>();
const pools = new WeakMap<MikroORM, Pool>();

function openPool(orm: MikroORM): Pool | null {
  const open = pools.get(orm);
  return open && !open.ending ? open : null;
}

async function poolOf(orm: MikroORM): Promise<Pool> {
  const connection = orm.em.getConnection();
  await connection.ensureConnection();
  const pool = await connection.getNativeClient();
  pools.set(orm, pool);
  return pool;
}

function rowsOf(
  client: PoolClient,
  statement: Statement,
  manner: Omit<Manner, 'isPrepared'>,
): Promise<readonly unknown[]> {
  const isPrepared = !(client instanceof UnpreparedClient);
  const { text, values } = statement;
  return new Promise((resolve, reject) => {
    client.query(
      new SessionQuery(isPrepared ? statement : { text, values }, { ...manner, isPrepared }, (error, result) => {
        if (error) reject(error);
        else resolve(result.rows);
      }),
    );
  });
}
