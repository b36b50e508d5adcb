import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Line } from '../../testing/line.ts';
import { checkWorld } from '../ledger/check-world.ts';
import { Crew } from '../ledger/crew.ts';
import type { Bench, TortureTest } from '../torture-test.ts';
import { connectTo, OwnDatabase, queryAt } from '../world/own-database.ts';
import type { World } from '../world/world.ts';
import { until } from '../until.ts';

const WRITING_MS = 4_000;
const RECONNECTED_WITHIN_MS = 15_000;
const CAUGHT_UP_WITHIN_MS = 60_000;
/** What an asynchronous standby may lack of a database that dies without a word. */
const MOST_LOST_MS = 1_000;

/** R17: the database is lost with its machine, and its standby takes over. */
export const promoteStandby: TortureTest = {
  name: 'R17',
  title: 'standby promoted',
  async run(bench) {
    await synchronous(bench);
    await asynchronous(bench);
    return 'a streaming standby made from a copied data folder (pg_backup_start, standby.signal); the primary killed with -9 under 16 writers, the standby promoted and the line led to it, once with synchronous_commit = remote_apply and once asynchronous. No read goes to a standby, so none can be stale';
  },
};

async function synchronous(bench: Bench): Promise<void> {
  const { world, standby, line, crew } = await replicated(bench);
  await world.database.query(
    `alter system set synchronous_standby_names = '*'`,
    `alter system set synchronous_commit = 'remote_apply'`,
    'select pg_reload_conf()',
  );
  let reconnected = 0;
  await crew.during(async () => {
    await wait(WRITING_MS);
    await world.database.kill();
    await standby.query(`alter system set synchronous_standby_names = ''`, 'select pg_promote(true, 30)');
    line.leadTo(standby.url);
    reconnected = await crew.nextSave(RECONNECTED_WITHIN_MS);
    await wait(WRITING_MS);
  });
  bench.within('from promotion to the next acknowledged save in ms', reconnected, RECONNECTED_WITHIN_MS);
  await crew.check(bench, standby.url);
}

async function asynchronous(bench: Bench): Promise<void> {
  const { world, standby, crew } = await replicated(bench);
  let killed = 0;
  await crew.during(async () => {
    await wait(WRITING_MS);
    killed = performance.now();
    await world.database.kill();
  });
  await standby.query('select pg_promote(true, 30)');
  const acknowledged = crew.ledger.saves.filter(({ state }) => state === 'acknowledged');
  const { lost, faults } = await checkWorld(standby.url, crew.ledger.saves);
  const span = (lost / Math.max(1, acknowledged.length)) * WRITING_MS;
  bench.findings.figure('asynchronous: acknowledged', acknowledged.length);
  bench.findings.figure('asynchronous: lost', lost);
  bench.within('asynchronous: lost, as time of writing in ms', span, MOST_LOST_MS);
  bench.findings.expect(killed > 0, 'the primary was never killed');
  // What is there must be whole, however much is missing at the end.
  bench.findings.fault(...faults.filter((fault) => !fault.startsWith('lost: ')));
}

interface Replicated {
  readonly world: World;
  readonly standby: OwnDatabase;
  readonly line: Line;
  readonly crew: Crew;
}

async function replicated(bench: Bench): Promise<Replicated> {
  const world = await bench.world({ ownDatabase: true });
  const line = new Line(world.database.url);
  await line.mend();
  const standby = await copyAsStandby(bench, world);
  await streaming(world);
  const server = await world.server({ DATABASE_URL: line.url });
  bench.after(async () => {
    await server.stop();
    await line.cut();
  });
  return { world, standby, line, crew: new Crew([world.api(server)], world.schools) };
}

/** As pg_basebackup does it, which does not come with Waymark. */
async function copyAsStandby(bench: Bench, world: World): Promise<OwnDatabase> {
  const folder = `${world.folder}-standby`;
  await mkdir(folder, { recursive: true });
  const primary = await connectTo(world.database.url);
  try {
    await primary.query(`select pg_backup_start('standby', true)`);
    execFileSync('cp', ['-a', join(world.folder, 'postgres'), folder]);
    const { rows } = await primary.query<{ labelfile: string }>('select labelfile from pg_backup_stop(true)');
    const cluster = join(folder, 'postgres', 'cluster');
    await rm(join(cluster, 'postmaster.pid'), { force: true });
    await writeFile(join(cluster, 'backup_label'), rows[0]?.labelfile ?? '');
    await writeFile(join(cluster, 'standby.signal'), '');
    execFileSync('chown', ['--reference', cluster, join(cluster, 'backup_label'), join(cluster, 'standby.signal')]);
  } finally {
    await primary.end();
  }
  const { username, password, hostname, port } = new URL(world.database.url);
  const standby = new OwnDatabase(folder, {
    primary_conninfo: `host=${hostname} port=${port} user=${username} password=${password} application_name=standby`,
  });
  bench.after(() => rm(folder, { recursive: true, force: true }));
  bench.after(() => standby.stop());
  return standby.start();
}

async function streaming({ database }: World): Promise<void> {
  const caughtUp = `select from pg_stat_replication where state = 'streaming' and replay_lsn >= sent_lsn`;
  await until(
    'a standby that has caught up',
    CAUGHT_UP_WITHIN_MS,
    async () => (await queryAt(database.url, caughtUp)).length > 0,
  );
}
