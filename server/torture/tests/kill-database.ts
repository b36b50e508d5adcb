import { setTimeout as wait } from 'node:timers/promises';
import { queryAt } from '../world/own-database.ts';
import { Crew } from '../ledger/crew.ts';
import type { Bench, TortureTest } from '../torture-test.ts';
import type { World } from '../world/world.ts';

const LATEST_MS = 900;
const AWAY_MS = 500;
/** From the database's start to the first save that is acknowledged. */
const RECOVERED_WITHIN_MS = 10_000;

/** Each of R4's kills takes a second or two; these take as long again for the database. */
const SHARE = 4;

/** R5: the database dies, the server does not, and goes on by itself. */
export const killDatabase: TortureTest = {
  name: 'R5',
  title: 'kill -9 of PostgreSQL',
  async run(bench) {
    const kills = Math.ceil(bench.size.kills / SHARE);
    const slowest = await killAlone(bench, kills);
    bench.findings.figure('kills of the database alone', kills);
    bench.within('slowest from database ready to the next acknowledged save in ms', slowest, RECOVERED_WITHIN_MS);
    const both = Math.ceil(kills / SHARE);
    await killBoth(bench, both);
    bench.findings.figure('kills of both', both);
    return `postmaster killed with -9 at a random moment, away for 0 to ${AWAY_MS} ms and started again while the server kept running; then server and postmaster both, as a power cut leaves them, and the server started again`;
  },
};

async function killAlone(bench: Bench, kills: number): Promise<number> {
  const world = await bench.world({ ownDatabase: true });
  const { database } = world;
  const server = await world.server();
  const { pid } = server;
  const crew = new Crew([world.api(server)], world.schools);
  let slowest = 0;
  await crew.during(async () => {
    for (let kill = 0; kill < kills; kill += 1) {
      await wait(Math.random() * LATEST_MS);
      await database.kill();
      await wait(Math.random() * AWAY_MS);
      await database.start();
      slowest = Math.max(slowest, await crew.nextSave(RECOVERED_WITHIN_MS));
      bench.reached(kill + 1, kills, 'kills');
    }
  });
  bench.findings.expect(server.pid === pid && server.exitCode === null, 'the server did not live through it');
  await crew.check(bench, database.url);
  return slowest;
}

async function killBoth(bench: Bench, kills: number): Promise<void> {
  const world: World = await bench.world();
  const server = await world.server();
  const crew = new Crew([world.api(server)], world.schools);
  let slowest = 0;
  await crew.during(async () => {
    for (let kill = 0; kill < kills; kill += 1) {
      await wait(Math.random() * LATEST_MS);
      const [postmaster] = await queryAt<{ pid: number }>(
        await world.databaseUrl(),
        `select (string_to_array(pg_read_file('postmaster.pid'), E'\\n'))[1]::int as pid`,
      );
      process.kill(postmaster?.pid ?? 0, 'SIGKILL');
      await server.kill();
      await server.start();
      slowest = Math.max(slowest, server.readyMs);
    }
    await wait(LATEST_MS);
  });
  bench.findings.figure('slowest start after both died in ms', Math.round(slowest));
  await crew.check(bench, await world.databaseUrl());
}
