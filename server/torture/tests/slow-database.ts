import { setTimeout as wait } from 'node:timers/promises';
import { Line } from '../../testing/line.ts';
import { fetchStatic } from '../asks.ts';
import { Crew } from '../ledger/crew.ts';
import { Load, unexpected } from '../load.ts';
import type { TortureTest } from '../torture-test.ts';

const DELAY_MS = 300;
const STALLS = { share: 0.05, milliseconds: 10_000 };
const RECOVERED_WITHIN_MS = 10_000;
/** Too little to measure a ratio of. */
const LEAST_MS = 5;

/** R19: while the database is slow, whoever needs it waits or is told to come back, and nobody else notices. */
export const slowDatabase: TortureTest = {
  name: 'R19',
  title: 'slow database',
  async run(bench) {
    const { findings, size } = bench;
    const world = await bench.world({ ownDatabase: true });
    const line = new Line(world.database.url);
    await line.mend();
    const server = await world.server({ DATABASE_URL: line.url });
    bench.after(() => line.cut());
    const crew = new Crew([world.api(server)], world.schools);
    const ready = async () => {
      const begun = performance.now();
      const { status } = await fetch(new URL('/readyz', server.address));
      return { status, waited: performance.now() - begun };
    };
    await crew.during(async () => {
      const quick = await new Load().closed(2, Math.min(10, size.seconds / 3), () => fetchStatic(server.address));
      line.weather = { delayMs: DELAY_MS, stalls: STALLS };
      const [slow, said] = await Promise.all([
        new Load().closed(2, size.seconds, () => fetchStatic(server.address)),
        wait(size.seconds * 500).then(ready),
      ]);
      line.weather = {};
      const [before, during] = [quick.percentile('ok', 0.99), slow.percentile('ok', 0.99)];
      findings.figure('p99 of a static page before in ms', Math.round(before));
      bench.within('p99 of a static page while slow in ms', during, 2 * Math.max(LEAST_MS, before));
      findings.fault(...unexpected(slow, 'ok').map((answer) => `a static page was answered with ${answer}`));
      findings.figure('readiness meanwhile', `${said.status} after ${Math.round(said.waited)} ms`);
      bench.within(
        'next acknowledged save after it was quick again in ms',
        await crew.nextSave(RECOVERED_WITHIN_MS),
        RECOVERED_WITHIN_MS,
      );
      findings.expect((await ready()).status === 200, 'readiness did not come back');
    });
    await crew.check(bench, world.database.url);
    return `${world.schools.length} writers for ${size.seconds} s over a line to the database that adds ${DELAY_MS} ms to each message and holds up ${STALLS.share * 100} % for ${STALLS.milliseconds / 1_000} s, and two readers of a page that needs no database`;
  },
};
