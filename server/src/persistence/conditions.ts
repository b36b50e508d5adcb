import { raw, type RawQueryFragment } from '@mikro-orm/postgresql';

/** A piece of SQL with its parameters. */
export type Sql = RawQueryFragment;

/** Holds when all of them hold; those that are null ask for nothing. */
export function allOf(...conditions: readonly (Sql | null)[]): Sql {
  const given = conditions.filter((condition) => condition !== null);
  if (given.length === 0) return raw('true');
  return raw(
    given.map((condition) => `(${condition.sql})`).join(' and '),
    given.flatMap((condition) => condition.params),
  );
}

/** A pattern that finds the text anywhere, whatever characters it has: `%` and `_` in it are themselves. */
export const anywhere = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
