import {
  PostgreSqlConnection,
  PostgreSqlDriver,
  type Configuration,
  type SessionContext,
  type Transaction,
} from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';
import pg from 'pg';
import { Turns } from '../platform/turns.ts';

type Transactional = PostgreSqlConnection['transactional'];

/**
 * The ORM's driver for PostgreSQL, on connections that do not wait between the statements of a short transaction.
 *
 * A statement outside a transaction gets one of its own, in which PostgreSQL knows for whom it runs; that is forgotten
 * with the transaction, also behind a pooler. The ORM would wait for each of the four statements that this takes. Here they
 * are sent together, and cost one wait.
 */
export class PipelinedDriver extends PostgreSqlDriver {
  protected override readonly connection: PostgreSqlConnection;

  constructor(config: Configuration) {
    super(config);
    this.connection = new PipelinedConnection(config, undefined, 'write');
  }
}

/** Connections that transactions leave to the statements which are made beside them. */
const KEPT_FREE = 4;
/** Transactions that wait for their turn; more are told to come back. */
const MOST_WAITING = 200;

/** The connections of a pool, with the turns that transactions take. */
export class PipelinedConnection extends PostgreSqlConnection {
  /** A transaction that waits for a look-up beside it must find a connection, however many transactions there are. */
  readonly turns = new Turns(Math.max(1, (this.config.get('pool').max ?? 10) - KEPT_FREE), MOST_WAITING);

  override transactional: Transactional = (work, options = {}) => {
    const { sessionContext, eventBroadcaster, ctx } = options;
    // Real transactions tell others of their beginning and end; what has no listeners is a statement by itself.
    if (ctx) return super.transactional(work, options);
    if (!sessionContext || eventBroadcaster) return this.turns.take(() => super.transactional(work, options));
    return this.getClient()
      .connection()
      .execute((reserved) => work(eachWithin(reserved, sessionContext) as Parameters<typeof work>[0]));
  };
}

/** What the ORM uses of a transaction: each statement is preceded by its session, and committed. */
function eachWithin(reserved: Kysely<unknown>, session: SessionContext): Transaction {
  const opening = CompiledQuery.raw(openingOf(session));
  return {
    async executeQuery(...statement: Parameters<typeof reserved.executeQuery>) {
      // None is awaited before the next is sent. When the statement fails, what commits rolls back.
      const sent = await Promise.allSettled([
        reserved.executeQuery(opening),
        reserved.executeQuery(...statement),
        reserved.executeQuery(COMMIT),
      ] as const);
      for (const outcome of sent) if (outcome.status === 'rejected') throw outcome.reason;
      return (sent[1] as PromiseFulfilledResult<unknown>).value;
    },
  };
}

const COMMIT = CompiledQuery.raw('commit');

/** Several statements in one message take no parameters. Setting needs no plan, which asking for a function would. */
function openingOf({ variables = {} }: SessionContext): string {
  const settings = Object.entries(variables).map(
    ([name, value]) => `set local ${pg.escapeIdentifier(name)} = ${pg.escapeLiteral(String(value))}`,
  );
  return ['begin', ...settings].join('; ');
}
