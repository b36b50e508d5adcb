import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';
import type { Sql } from './conditions.ts';
import { numberParameters } from './number-parameters.ts';

/**
 * Runs one statement in the transaction of an entity manager, with its values beside its text: the ORM would write a whole
 * evaluation into the text, character by character. What waits to be flushed is not seen.
 *
 * @throws what the request was given up with, when nobody waits for it any more
 */
export async function executeWithin<Row extends object>(em: EntityManager, sql: Sql): Promise<readonly Row[]> {
  const transaction = em.getTransactionContext<Kysely<unknown>>();
  if (!transaction) throw new TypeError('there is no transaction to run this in');
  givenUpOf(em)?.throwIfAborted();
  const { text, values } = numberParameters(sql);
  em.config.getLogger().log('query', text);
  const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
  return rows;
}

/** The ORM has it for its own statements, and its types leave it out. */
const givenUpOf = (em: EntityManager): AbortSignal | undefined =>
  (em as unknown as { readonly signal?: AbortSignal }).signal;
