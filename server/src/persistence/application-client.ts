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
    const [text, values] = args;
    const query = super.query.bind(this) as Query;
    const name = typeof text === 'string' && Array.isArray(values) ? nameOfText(text) : undefined;
    return name === undefined ? query(...args) : query({ name, text, values }, ...args.slice(2));
  }) as pg.Client['query'];

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
