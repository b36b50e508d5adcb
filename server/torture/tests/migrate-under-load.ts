import { setTimeout as wait } from 'node:timers/promises';
import { migrate } from '../../src/persistence/migrate.ts';
import { readPage } from '../asks.ts';
import { Crew } from '../ledger/crew.ts';
import { Load, unexpected } from '../load.ts';
import type { TortureTest } from '../torture-test.ts';

const SETTLE_MS = 2_000;
const LONGEST_WAIT_MS = 2_000;
/** About a quarter of what 16 writers without a pause do. */
const PAUSE_MS = 150;

/** R14: a database is brought up to date, a new server joins and the old one leaves, and nobody notices. */
export const migrateUnderLoad: TortureTest = {
  name: 'R14',
  title: 'migration under load',
  async run(bench) {
    const { findings } = bench;
    const world = await bench.world({ ownDatabase: true });
    const old = await world.server();
    let serving = old;
    const crew = new Crew([{ ...world.api(old), send: (...sent) => world.api(serving).send(...sent) }], world.schools);
    const reading = new Load();
    await crew.during(async () => {
      await wait(SETTLE_MS);
      let over = false;
      const readers = world.schools.slice(0, 4).map(async (school) => {
        while (!over) await reading.once(() => readPage(world.api(serving), school)());
      });
      for (let turn = 0; turn < 3; turn += 1) {
        await migrate(world.database.url);
        await wait(500);
      }
      await world.database.query(
        `set lock_timeout = '${LONGEST_WAIT_MS}ms'`,
        'alter table answer add column planted text',
        'create index concurrently planted on answer (planted)',
      );
      serving = await world.server();
      await wait(SETTLE_MS);
      const left = await old.stop();
      findings.expect(left.code === 0, `the old server ended with ${left.code ?? left.signal}`);
      await wait(SETTLE_MS);
      over = true;
      await Promise.all(readers);
    }, PAUSE_MS);
    findings.figure('reads', reading.answers);
    findings.fault(...unexpected(reading, 'ok').map((answer) => `a read was answered with ${answer}`));
    const errors = [...crew.met.away].map(([why, times]) => `a save was answered with ${why} ×${times}`);
    findings.fault(...errors);
    bench.within('longest save in ms', Math.max(0, ...crew.met.waits), LONGEST_WAIT_MS);
    bench.within('longest read in ms', Math.max(0, ...(reading.waits.get('ok') ?? [])), LONGEST_WAIT_MS);
    await crew.check(bench, world.database.url);
    return `all migrations and rules on rows applied again three times, and a column and an index added as a next version would, under writers at a quarter of the load and 4 readers; a second server joins, clients go over to it, the first leaves. There is one version of the schema yet, so both servers are the same`;
  },
};
