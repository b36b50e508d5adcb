import pg from 'pg';
import { nameOfText } from './number-parameters.ts';

type Query = (...args: unknown[]) => unknown;

/**
 * A connection that plans the statements of our own code once, within transactions too: they come through the ORM's
 * query builder, which knows no names. What the ORM writes itself has its values in its text, and is planned each time.
 */
export class PreparingClient extends pg.Client {
  override query: pg.Client['query'] = ((...args: unknown[]) => {
    const [text, values] = args;
    const query = super.query.bind(this) as Query;
    const name = typeof text === 'string' && Array.isArray(values) ? nameOfText(text) : undefined;
    return name === undefined ? query(...args) : query({ name, text, values }, ...args.slice(2));
  }) as pg.Client['query'];
}
