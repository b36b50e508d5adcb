import { createHash } from 'node:crypto';
import { isRaw } from '@mikro-orm/postgresql';
import type { Sql } from './conditions.ts';
import type { Statement } from './session-query.ts';

/**
 * Writes a piece of SQL, and the pieces within it, as PostgreSQL takes it: with numbered places for its values. It has a
 * name when its text is the same whatever the values are. A list of values becomes a list of places, so a statement
 * that is to be planned once compares with `any(${toArray(ids)}::uuid[])`.
 *
 * @param planOnce whether it is: what is planned anew needs no name
 */
export function numberParameters(sql: Sql, planOnce = true): Statement {
  const written: Written = { pieces: [], values: [], hasList: false };
  write(sql, written);
  const { pieces, values, hasList } = written;
  const text = pieces.join('');
  return hasList || !planOnce ? { text, values } : { name: nameOf(text), text, values };
}

/** PostgreSQL's own notation for an array of ids, numbers or moments, so that one value carries them all. */
export const toArray = (values: readonly string[]): string => `{${values.join(',')}}`;

interface Written {
  readonly pieces: string[];
  readonly values: unknown[];
  hasList: boolean;
}

function write({ sql, params }: Sql, into: Written): void {
  const pieces = sql.split('?');
  if (pieces.length !== params.length + 1) throw new TypeError(`${params.length} values do not fit into: ${sql}`);
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) writeValue(params[index - 1], into);
    into.pieces.push(piece);
  }
}

function writeValue(value: unknown, into: Written): void {
  if (isRaw(value)) return write(value, into);
  if (!Array.isArray(value)) return place(value, into);
  into.hasList = true;
  for (const [index, item] of value.entries()) {
    if (index > 0) into.pieces.push(', ');
    place(item, into);
  }
}

function place(value: unknown, { pieces, values }: Written): void {
  values.push(value);
  pieces.push(`$${values.length}`);
}

/** Names by text: statements are written in the code, so there are as many as the code has; keep what callers choose out of texts. */
const names = new Map<string, string>();

/** The name of a statement that `numberParameters` has written; undefined for any other text. */
export const nameOfText = (text: string): string | undefined => names.get(text);

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `waymark_${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
  names.set(text, name);
  return name;
}
