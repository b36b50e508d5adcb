import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import type { Sql } from './conditions.ts';
import { numberParameters } from './number-parameters.ts';
import { SessionQuery, SET_SESSION, type Statement } from './session-query.ts';

/** Reads rows by one statement that stands by itself: it sees nothing that a transaction under way has written. */
export type Read = <Row extends object>(sql: Sql) => Promise<readonly Row[]>;

/**
 * The way of hot reads, past the entity manager: each connection plans a statement once, and PostgreSQL knows for whom it
 * runs and forgets it with the statement, also behind a pooler.
 *
 * @param session for whom, as `as-server.ts` writes it
 */
export function readerOf(orm: MikroORM, session: string): Read {
  return async <Row extends object>(sql: Sql): Promise<readonly Row[]> => {
    const statement = numberParameters(sql);
    const pool = await poolOf(orm);
    orm.config.getLogger().log('query', statement.text);
    const client = await pool.connect();
    try {
      if (!known.has(client)) {
        await client.query({ ...SET_SESSION, values: [''] });
        known.add(client);
      }
      return (await rowsOf(client, statement, session)) as readonly Row[];
    } finally {
      client.release();
    }
  };
}

/** Connections that know how to set a session. */
const known = new WeakSet<PoolClient>();
const pools = new WeakMap<MikroORM, Pool>();

async function poolOf(orm: MikroORM): Promise<Pool> {
  const open = pools.get(orm);
  if (open && !open.ending) return open;
  const connection = orm.em.getConnection();
  await connection.ensureConnection();
  const pool = await connection.getNativeClient();
  pools.set(orm, pool);
  return pool;
}

function rowsOf(client: PoolClient, statement: Statement, session: string): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    client.query(
      new SessionQuery(statement, session, (error, result) => {
        if (error) reject(error);
        else resolve(result.rows);
      }),
    );
  });
}
