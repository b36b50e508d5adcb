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

interface Setting {
  /** For whom the statement runs. */
  readonly session: string;
  readonly isPrepared: boolean;
}

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
  readonly #setting: string;
  #isSet = false;

  /** @param isPrepared whether the connection knows `SET_SESSION` by its name */
  constructor(statement: Statement, { session, isPrepared }: Setting, done: Done) {
    super({ ...statement, queryMode: 'extended' }, undefined, done);
    this.#session = session;
    this.#setting = isPrepared ? SET_SESSION.name : '';
  }

  override prepare(connection: Connection): void {
    if (this.#setting === '') connection.parse({ name: '', text: SET_SESSION.text, types: [] }, true);
    connection.bind({ statement: this.#setting, values: [this.#session] }, true);
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
