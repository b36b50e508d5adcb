import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { StartupProblem } from '../platform/startup-problem.ts';
import { asOnlyMigrator, MIGRATING } from './migration-lock.ts';
import type { MigrationClass } from './migration-statements.ts';
import { connect, migrations } from './orm.ts';
import { applyRowSecurity, isRowSecurityInForce } from './row-security.ts';
import { besideNewer, readVersion, requireUsable } from './schema-version.ts';

export interface MigrateOptions {
  /** Hears what the operator may want to know; not of each change. */
  readonly say?: (line: string) => void;
  /** Hears of each migration when it is done. */
  readonly onDone?: (name: string) => void;
  /** Oldest first; those of this version unless a test plants others. */
  readonly list?: readonly { readonly name: string; readonly class: MigrationClass }[];
}

/**
 * How long a change of a table waits for those who use it. Everybody else waits behind it, so it is short: it gives way and
 * comes back.
 */
const LOCK_TIMEOUT_MS = 1_000;
const TRIES = 20;
const PAUSE_MS = 1_000;

/**
 * Brings a database up to date, as the owner of its tables, while servers use it. Running it again changes nothing; one
 * that was cut short goes on where it was. Tables that a newer version has brought up to date are left alone.
 *
 * @throws StartupProblem when this version cannot work on the tables, when they are in use for too long, or when it may not
 *   make the role that requests run as
 */
export async function migrate(
  ownerUrl: string,
  { say = () => undefined, onDone = () => undefined, list = migrations }: MigrateOptions = {},
): Promise<void> {
  const known = list.map(({ name }) => name);
  await asOnlyMigrator(ownerUrl, say, async () => {
    const version = await readVersion(ownerUrl, known);
    requireUsable(version, known);
    if (version.newer.length > 0) return say(besideNewer(version.newer));
    const orm = await connect(ownerUrl, {
      migrations: { migrationsList: [...list] },
      driverOptions: { application_name: MIGRATING, lock_timeout: LOCK_TIMEOUT_MS },
    });
    try {
      orm.migrator.on('migrated', ({ name }) => onDone(name));
      await patiently(say, () => bringUpToDate(orm));
    } finally {
      await orm.close();
    }
  });
}

/** What is done stays done when a later part has to be tried again. */
async function bringUpToDate(orm: MikroORM): Promise<void> {
  await orm.migrator.up();
  await applyRowSecurity(orm.em.fork());
}

/** A lock that was not given, and two that wait for each other. */
const GIVES_WAY = /^(55P03|40P01)$/;

async function patiently(say: (line: string) => void, work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && GIVES_WAY.test(String(error.code)))) throw error;
      if (tries === TRIES)
        throw new StartupProblem(
          `A table could not be changed, because others use it for too long (a backup, or a slow query). What was done so far is kept and works: run npx waymark migrate when it is quieter.`,
        );
      say('A table is in use and could not be changed at once: trying again.');
      await sleep(PAUSE_MS * tries);
    }
  }
}

/**
 * Makes sure that somebody else has brought the database up to date.
 *
 * @throws StartupProblem with what to do when nobody has, or when a newer version has and this one cannot work beside it
 */
export async function requireMigrated(
  ownerUrl: string,
  { say = () => undefined, list = migrations }: Pick<MigrateOptions, 'say' | 'list'> = {},
): Promise<void> {
  const known = list.map(({ name }) => name);
  const version = await readVersion(ownerUrl, known);
  requireUsable(version, known);
  if (version.newer.length > 0) return say(besideNewer(version.newer));
  const [first] = version.pending;
  if (first !== undefined)
    throw new StartupProblem(
      version.isNew
        ? 'There is no Waymark in the database yet: run npx waymark migrate first, or set WAYMARK_MIGRATE_AT_START=true.'
        : `The database lacks ${version.pending.length} of the ${known.length} changes that this version of Waymark needs (the first is ${first}): run npx waymark migrate, or set WAYMARK_MIGRATE_AT_START=true.`,
    );
  const orm = await connect(ownerUrl);
  try {
    if (await isRowSecurityInForce(orm.em.fork())) return;
  } finally {
    await orm.close();
  }
  throw new StartupProblem(
    'The rules that keep institutions apart are not in force in the database as this version of Waymark has them: run npx waymark migrate, or set WAYMARK_MIGRATE_AT_START=true.',
  );
}
