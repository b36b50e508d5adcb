import { setTimeout as wait } from 'node:timers/promises';
import { migrate, requireMigrated } from '../../src/persistence/migrate.ts';
import { migrations } from '../../src/persistence/orm.ts';
import { readVersion } from '../../src/persistence/schema-version.ts';
import { StartupProblem } from '../../src/platform/startup-problem.ts';
import { schemaFacts } from '../../testing/schema-facts.ts';
import type { Findings, TortureTest } from '../torture-test.ts';
import { Command } from '../world/command.ts';
import type { OwnDatabase } from '../world/own-database.ts';

const NAMES = migrations.map(({ name }) => name);
/** Kills after the last migration, while the rules on rows are made. */
const KILLS_IN_RULES = 5;
const RULES_TAKE_MS = 400;
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
    for (let step = 0; step <= NAMES.length; step += 1) {
      if (await killAfter(url, step, Math.random() * LOOK_EVERY_MS)) kills += 1;
      await requireRefusal(url, findings);
    }
    for (let kill = 0; kill < KILLS_IN_RULES; kill += 1) {
      if (await killAfter(url, NAMES.length, Math.random() * RULES_TAKE_MS)) kills += 1;
    }
    const last = await new Command(['migrate'], { DATABASE_URL: url }).ended();
    findings.expect(last.code === 0, `the last run ended with ${last.code}: ${last.said}`);
    await requireMigrated(url).catch((error: unknown) =>
      findings.fault(`a start refuses after the last run: ${String(error)}`),
    );
    const [whole, mended] = [await untouched(database), await schemaFacts(url)];
    findings.expect(mended.join('\n') === whole.join('\n'), firstDifference(whole, mended));
    findings.figure('migrations', NAMES.length);
    findings.figure('kills', kills);
    findings.figure('facts of the schema compared', whole.length);
    return `npx waymark migrate of an empty database, killed with -9 after each migration and ${KILLS_IN_RULES} times while the rules on rows are made; after each a start has to refuse in a sentence, and at the end the schema has to be the one of a run that nobody touched`;
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

/** Has migrations run until so many are done, and a moment longer. Returns whether they were killed before their end. */
async function killAfter(url: string, count: number, laterMs: number): Promise<boolean> {
  const command = new Command(['migrate'], { DATABASE_URL: url });
  while (!command.isOver && (await pending(url)) > NAMES.length - count) await wait(LOOK_EVERY_MS);
  await wait(laterMs);
  const { code } = await command.kill();
  return code === null;
}

const pending = async (url: string): Promise<number> => (await readVersion(url, NAMES)).pending.length;

/** What lacks a migration is refused, by a sentence that says what to do. */
async function requireRefusal(url: string, findings: Findings): Promise<void> {
  if ((await pending(url)) === 0) return;
  const refused = await requireMigrated(url).then(
    () => null,
    (error: unknown) => error,
  );
  findings.expect(
    refused instanceof StartupProblem && refused.message.includes('npx waymark migrate'),
    `a start on a database that lacks migrations ended with ${String(refused)}`,
  );
}

function firstDifference(whole: readonly string[], mended: readonly string[]): string {
  const lacking = whole.find((fact) => !mended.includes(fact));
  const added = mended.find((fact) => !whole.includes(fact));
  return `the schema differs from that of a run that nobody touched: ${lacking ? `it lacks ${lacking}` : `it has ${added}`}`;
}
