import pg, { type Connection, type Submittable } from 'pg';

/** What the driver calls on a query while it is answered: cursors are made by it, too. */
interface DriverQuery extends Submittable {
  prepare(connection: Connection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

/** A statement with `$1`, `$2` … for its values. */
export interface Statement {
  /** Under which the connection keeps its plan; without one it plans anew each time. */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** How a statement runs. */
export interface Manner {
  /** For whom the statement runs. */
  readonly session: string;
  /** Whether the connection knows `SET_SESSION` by its name. */
  readonly isPrepared: boolean;
  /** Whether the statement is planned for its values, whatever the connection does else. */
  readonly planAnew: boolean;
}

/** The same, and has the statement planned for its values. */
const SET_SESSION_AND_PLAN = `select set_config('waymark.session', $1, true), set_config('plan_cache_mode', 'force_custom_plan', true)`;

type Done = (error: Error | null, result: { readonly rows: readonly unknown[] }) => void;

const DriverQuery = pg.Query as unknown as new (statement: object, values: undefined, done: Done) => DriverQuery;

/** Sets for whom what follows runs. To be prepared on a connection before its first `SessionQuery` that counts on it. */
export const SET_SESSION = {
  name: 'waymark_session',
  text: `select set_config('waymark.session', $1, true)`,
} as const;

/**
 * A statement preceded by for whom it runs, as one message: PostgreSQL takes all that comes before the end of a message for
 * one transaction, so the setting holds for the statement and for nothing after it. It costs one wait, as the statement
 * alone would.
 */
export class SessionQuery extends DriverQuery {
  readonly #session: string;
  /** Undefined where the connection knows it by its name. */
  readonly #setting: string | undefined;
  #isSet = false;

  constructor(statement: Statement, { session, isPrepared, planAnew }: Manner, done: Done) {
    super({ ...statement, queryMode: 'extended' }, undefined, done);
    this.#session = session;
    this.#setting = planAnew ? SET_SESSION_AND_PLAN : isPrepared ? undefined : SET_SESSION.text;
  }

  override prepare(connection: Connection): void {
    if (this.#setting !== undefined) connection.parse({ name: '', text: this.#setting, types: [] }, true);
    connection.bind({ statement: this.#setting === undefined ? SET_SESSION.name : '', values: [this.#session] }, true);
    connection.execute({}, true);
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.#isSet) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.#isSet) super.handleCommandComplete(message, connection);
    this.#isSet = true;
  }
}
