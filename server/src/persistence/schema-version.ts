import pg from 'pg';
import { StartupProblem } from '../platform/startup-problem.ts';

/** How a database stands to the version of Waymark that looks at it. */
export interface SchemaVersion {
  /** Migrations of this version that have not run there, oldest first. */
  readonly pending: readonly string[];
  /** Migrations that ran there and that this version does not have: a newer one ran them. */
  readonly newer: readonly string[];
  readonly isNew: boolean;
}

/** Looks, and changes nothing. @param known names of this version's migrations, oldest first */
export async function readVersion(ownerUrl: string, known: readonly string[]): Promise<SchemaVersion> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('waymark_migration') is not null as there`,
    );
    const ran = rows[0]?.there
      ? (await client.query<{ name: string }>('select name from waymark_migration order by id')).rows
      : [];
    const done = new Set(ran.map(({ name }) => name));
    return {
      pending: known.filter((name) => !done.has(name)),
      newer: [...done].filter((name) => !known.includes(name)),
      isNew: done.size === 0,
    };
  } finally {
    await client.end();
  }
}

/** `-expand-` only adds; `-contract-since-X-` takes away what versions that have migration X no longer use. */
const KIND = /^\d{8}-\d{6}-(?:expand-|contract-since-(?<since>\d{8}-\d{6})-)/;

/** Whether a version that has the known migrations works on tables that a newer version's migration has changed. */
export function worksBeside(newer: string, known: readonly string[]): boolean {
  const kind = KIND.exec(newer);
  const since = kind?.groups?.['since'];
  return kind !== null && (since === undefined || known.some((name) => name.startsWith(`${since}-`)));
}

/** @throws StartupProblem when this version cannot work on what a newer one has made of the tables */
export function requireUsable({ pending, newer }: SchemaVersion, known: readonly string[]): void {
  const [stranger] = newer.filter((name) => !worksBeside(name, known));
  if (stranger !== undefined)
    throw new StartupProblem(
      `The database was brought up to date by a newer version of Waymark, beside which this one cannot work (${stranger}): start that version, or restore a backup from before.`,
    );
  const [first] = pending;
  if (newer.length > 0 && first !== undefined)
    throw new StartupProblem(
      `The database has changes that this version of Waymark does not know (${newer[0]}) and lacks others that it needs (${first}): they are not of one line. Start the version that last used it, or restore a backup.`,
    );
}

/** What is said when a server goes on beside a newer one. */
export const besideNewer = (newer: readonly string[]): string =>
  `The database was already brought up to date by a newer version of Waymark (${newer.join(', ')}). This one works on beside it and leaves the tables alone: update it soon.`;
