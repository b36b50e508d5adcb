import { setTimeout as wait } from 'node:timers/promises';
import { Crew } from '../ledger/crew.ts';
import type { TortureTest } from '../torture-test.ts';

const LATEST_MS = 900;
/** From the start of the process to the first answer. */
const READY_WITHIN_MS = 5_000;
const WRITING_WITHIN_MS = 30_000;

/** R4: whoever was told that something is saved finds it saved, at whatever moment the server died. */
export const killServer: TortureTest = {
  name: 'R4',
  title: 'kill -9 of the server in the middle of writing',
  async run(bench) {
    const world = await bench.world();
    const server = await world.server();
    const crew = new Crew([world.api(server)], world.schools);
    let slowest = 0;
    await crew.during(async () => {
      for (let kill = 0; kill < bench.size.kills; kill += 1) {
        // The first save waits for the rules to be loaded: half of the kills come in the middle of writing, half before.
        if (kill % 2 === 0) await crew.nextSave(WRITING_WITHIN_MS);
        await wait(Math.random() * LATEST_MS);
        await server.kill();
        await server.start();
        slowest = Math.max(slowest, server.readyMs);
        bench.reached(kill + 1, bench.size.kills, 'kills');
      }
      await wait(LATEST_MS);
    });
    bench.findings.figure('kills', bench.size.kills);
    bench.within('slowest start to ready in ms', slowest, READY_WITHIN_MS);
    await crew.check(bench, await world.databaseUrl());
    return `${world.schools.length} writers without a pause while the server, which runs its own database, was killed with -9 and started again, by turns 0 to ${LATEST_MS} ms after it was ready and after the first save was acknowledged`;
  },
};
