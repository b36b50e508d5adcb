import pg from 'pg';

type Query = typeof pg.Client.prototype.query;

/** Records what is sent to PostgreSQL meanwhile by anybody in this process, as it is sent: with `$1` for values. */
export async function recordStatements(work: () => Promise<unknown>): Promise<readonly string[]> {
  const statements = new Set<string>();
  const original = pg.Client.prototype.query as (...parts: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...parts: unknown[]) {
    const [first] = parts;
    const text = typeof first === 'string' ? first : (first as { readonly text?: string } | undefined)?.text;
    if (text !== undefined) statements.add(text);
    return original.apply(this, parts);
  } as Query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original as Query;
  }
  return [...statements];
}
