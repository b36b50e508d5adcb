import { setTimeout as wait } from 'node:timers/promises';
import { migrate, requireMigrated } from '../../src/persistence/migrate.ts';
import { MIGRATING } from '../../src/persistence/migration-lock.ts';
import { migrations } from '../../src/persistence/orm.ts';
import { readVersion } from '../../src/persistence/schema-version.ts';
import { StartupProblem } from '../../src/platform/startup-problem.ts';
import { schemaFacts } from '../../testing/schema-facts.ts';
import type { Findings, TortureTest } from '../torture-test.ts';
import { Command } from '../world/command.ts';
import { queryAt, type OwnDatabase } from '../world/own-database.ts';

const NAMES = migrations.map(({ name }) => name);
/** Kills after the last migration, while the rules on rows are made. */
const KILLS_IN_RULES = 5;
/** Longer than making the rules of all tables takes. */
const RULES_TAKE_MS = 300;
const LOOK_EVERY_MS = 5;

/** R15: whenever bringing a database up to date is killed, it says that it is not, and doing it again brings it there. */
export const interruptMigration: TortureTest = {
  name: 'R15',
  title: 'interrupted migration',
  async run(bench) {
    const { findings } = bench;
    const { database } = await bench.world({ ownDatabase: true });
    const url = await emptyDatabase(database, 'interrupted');
    let kills = 0;
    for (let step = 1; step <= NAMES.length; step += 1) {
      const isThere = async (): Promise<boolean> => (await pending(url)) <= NAMES.length - step;
      if (await killWhen(url, isThere, Math.random() * LOOK_EVERY_MS)) kills += 1;
      await requireRefusal(url, findings);
    }
    await new Command(['migrate'], { DATABASE_URL: url }).ended();
    let undone = 0;
    for (let kill = 0; kill < KILLS_IN_RULES; kill += 1) {
      await forgetRules(url);
      const isAtIt = async (): Promise<boolean> => (await migrators(url)) > 0;
      if (await killWhen(url, isAtIt, Math.random() * RULES_TAKE_MS)) kills += 1;
      if (await requireRefusal(url, findings)) undone += 1;
    }
    const last = await new Command(['migrate'], { DATABASE_URL: url }).ended();
    findings.expect(last.code === 0, `the last run ended with ${last.code}: ${last.said}`);
    findings.expect(!(await requireRefusal(url, findings)), 'a start refuses after the last run');
    const [whole, mended] = [await untouched(database), await schemaFacts(url)];
    findings.expect(mended.join('\n') === whole.join('\n'), firstDifference(whole, mended));
    findings.figure('migrations', NAMES.length);
    findings.figure('kills', kills);
    findings.figure('of them that left rules on rows undone', undone);
    findings.figure('facts of the schema compared', whole.length);
    return `npx waymark migrate of an empty database, killed with -9 after each migration and ${KILLS_IN_RULES} times while the rules on rows are made; after each a start has to refuse in a sentence while something lacks, and at the end the schema has to be the one of a run that nobody touched`;
  },
};

async function emptyDatabase(database: OwnDatabase, name: string): Promise<string> {
  await database.query(`create database ${name}`);
  const url = new URL(database.url);
  url.pathname = `/${name}`;
  return url.href;
}

/** The schema as one run makes it that goes to its end. */
async function untouched(database: OwnDatabase): Promise<readonly string[]> {
  const url = await emptyDatabase(database, 'untouched');
  await migrate(url);
  return schemaFacts(url);
}

/** Starts bringing it up to date, and kills that a moment after something holds. Returns whether it was not over by then. */
async function killWhen(url: string, holds: () => Promise<boolean>, laterMs: number): Promise<boolean> {
  const command = new Command(['migrate'], { DATABASE_URL: url });
  while (!command.isOver && !(await holds())) await wait(LOOK_EVERY_MS);
  await wait(laterMs);
  const { code } = await command.kill();
  return code === null;
}

const pending = async (url: string): Promise<number> => (await readVersion(url, NAMES)).pending.length;

/** As if the rules on rows were those of an earlier version, so that they have to be made anew. */
async function forgetRules(url: string): Promise<void> {
  const ruled = await queryAt<{ name: string }>(
    url,
    `select polrelid::regclass::text as name from pg_policy where polname = 'waymark_select'`,
  );
  await queryAt(url, ...ruled.map(({ name }) => `comment on policy waymark_select on ${name} is null`));
}

async function migrators(url: string): Promise<number> {
  const [found] = await queryAt<{ count: number }>(
    url,
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = '${MIGRATING}'`,
  );
  return found?.count ?? 0;
}

/** A start refuses what lacks a migration or a rule, by a sentence that says what to do. Returns whether it did. */
async function requireRefusal(url: string, findings: Findings): Promise<boolean> {
  const lacking = await pending(url);
  const refused = await requireMigrated(url).then(
    () => null,
    (error: unknown) => error,
  );
  if (refused === null && lacking === 0) return false;
  findings.expect(
    refused instanceof StartupProblem && refused.message.includes('npx waymark migrate'),
    `a start on a database that lacks something ended with ${String(refused)}`,
  );
  return true;
}

function firstDifference(whole: readonly string[], mended: readonly string[]): string {
  const lacking = whole.find((fact) => !mended.includes(fact));
  const added = mended.find((fact) => !whole.includes(fact));
  return `the schema differs from that of a run that nobody touched: ${lacking ? `it lacks ${lacking}` : `it has ${added}`}`;
}
