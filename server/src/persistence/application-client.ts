import type { Socket } from 'node:net';
import pg from 'pg';
import { nameOfText } from './number-parameters.ts';

type Query = (...args: unknown[]) => unknown;

/**
 * A connection as requests use it. Statements of our own code are planned once, within transactions too: they come through
 * the ORM's query builder, which knows no names. (What the ORM writes itself has its values in its text, and is planned each
 * time.) And what is sent at the same moment goes out together: each message wakes the database, and waits for that.
 */
export class ApplicationClient extends pg.Client {
  #isHeld = false;

  override query: pg.Client['query'] = ((...args: unknown[]) => {
    this.#sendTogether();
    const query = super.query.bind(this) as Query;
    return query(...this.named(args));
  }) as pg.Client['query'];

  /** Gives a statement of our own its name. */
  protected named(args: readonly unknown[]): readonly unknown[] {
    const [text, values, ...rest] = args;
    const name = typeof text === 'string' && Array.isArray(values) ? nameOfText(text) : undefined;
    return name === undefined ? args : [{ name, text, values }, ...rest];
  }

  /** Holds what is written until whatever is running now has been done. */
  #sendTogether(): void {
    if (this.#isHeld) return;
    // The driver's types leave it out.
    const { stream } = (this as unknown as { readonly connection: { readonly stream: Socket } }).connection;
    this.#isHeld = true;
    stream.cork();
    process.nextTick(() => {
      this.#isHeld = false;
      stream.uncork();
    });
  }
}

/** A connection by way of a pooler that gives each transaction another one and knows no names: all is planned each time. */
export class UnpreparedClient extends ApplicationClient {
  protected override named(args: readonly unknown[]): readonly unknown[] {
    return args;
  }
}
