import { setTimeout as wait } from 'node:timers/promises';
import { Line } from '../../testing/line.ts';
import { readPage } from '../asks.ts';
import { Crew } from '../ledger/crew.ts';
import { Load } from '../load.ts';
import type { TortureTest } from '../torture-test.ts';

const EVERY_MS = 20_000;
const CUTS_AT_LEAST = 3;
const STORM_WITHIN_MS = 2_000;

/** R20: a broken connection costs what was under way on it, and nothing after. */
export const cutConnections: TortureTest = {
  name: 'R20',
  title: 'connections to the database are cut',
  async run(bench) {
    const { findings, size } = bench;
    const world = await bench.world({ ownDatabase: true });
    const line = new Line(world.database.url);
    await line.mend();
    const server = await world.server({ DATABASE_URL: line.url });
    bench.after(() => line.cut());
    const api = world.api(server);
    const crew = new Crew([api], world.schools);
    const reading = new Load();
    const cuts = Math.max(CUTS_AT_LEAST, Math.floor((size.seconds * 1_000) / EVERY_MS));
    const every = Math.min(EVERY_MS, (size.seconds * 1_000) / cuts);
    await crew.during(async () => {
      await Promise.all([
        reading.closed(4, (cuts * every) / 1_000, (client) => readPage(api, world.schools[client] as never)),
        (async () => {
          for (let cut = 0; cut < cuts; cut += 1) {
            await wait(every);
            line.reset();
          }
        })(),
      ]);
      await wait(1_000);
    });
    findings.figure('cuts', cuts);
    findings.figure('reads', reading.answers);
    bench.within('longest time in which only errors came in ms', longestStorm(reading), STORM_WITHIN_MS);
    const [watching] = await world.database.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where application_name = 'waymark changes'`,
    );
    findings.expect(watching?.count === 1, `${watching?.count} connections listen for changes`);
    await crew.check(bench, world.database.url);
    return `every connection to the database reset every ${Math.round(every / 100) / 10} s under ${world.schools.length} writers and 4 readers; what a browser keeps while it is offline is tested by the journeys (client/e2e)`;
  },
};

/** From the first error to the next answer that was none, at its longest. */
function longestStorm({ timeline }: Load): number {
  let [since, longest]: [number | null, number] = [null, 0];
  for (const { at, answer } of timeline.toSorted((one, other) => one.at - other.at)) {
    if (answer === 'ok') {
      if (since !== null) longest = Math.max(longest, at - since);
      since = null;
    } else since ??= at;
  }
  return longest;
}
