import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sql } from '../persistence/conditions.ts';

/** Sorts before every id. */
export const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

interface Batches<Row, Key> {
  /** The rows that come after a key, in its order, `size` of them. */
  readonly after: (key: Key, size: number) => Sql;
  readonly first: Key;
  readonly keyOf: (row: Row) => Key;
  readonly size?: number;
}

/** Reads rows some at a time, so that memory stays the same however many there are. */
export async function* inBatches<Row extends object, Key>(
  em: EntityManager,
  { after, first, keyOf, size = 1_000 }: Batches<Row, Key>,
): AsyncGenerator<Row> {
  let key = first;
  for (;;) {
    const rows = await em.execute<Row[]>(after(key, size));
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    key = keyOf(last);
  }
}

/** Reads the database as it is at one moment, though others go on writing. */
export function atOneMoment<Result>(
  em: EntityManager,
  work: (inner: EntityManager) => Promise<Result>,
): Promise<Result> {
  return em.transactional(work, { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
}
