import { setTimeout as wait } from 'node:timers/promises';
import { Crew } from '../ledger/crew.ts';
import { percentile } from '../ledger/percentile.ts';
import type { Bench, TortureTest } from '../torture-test.ts';
import { handlesOf, memoryOf } from '../world/process-figures.ts';
import type { World } from '../world/world.ts';

const SAVES_PER_SECOND = 50;
const PARTS = 4;
const FLAT = 1.2;
/** Beneath this, percentages are chance. */
const SLACK = 20;

/** R3: hours of it change nothing. The length is `--seconds`: 1800 for the half hour of the list. */
export const soak: TortureTest = {
  name: 'R3',
  title: 'soak',
  async run(bench) {
    const { size, findings } = bench;
    const world = await bench.world({ ownDatabase: true });
    const server = await world.server();
    const crew = new Crew([world.api(server)], world.schools);
    const figures: Figures[] = [];
    await crew.during(
      async () => {
        // What a start leaves behind is not counted.
        await wait(Math.min(10_000, size.seconds * 100));
        crew.met.waits.length = 0;
        for (let part = 0; part < PARTS; part += 1) {
          await wait((size.seconds * 1_000) / PARTS);
          figures.push(await look(world, server.pid, crew.met.waits.splice(0)));
        }
      },
      (1_000 * world.schools.length) / SAVES_PER_SECOND,
    );
    const [first, last] = [figures[0], figures.at(-1)];
    if (!first || !last) throw new Error('nothing was measured');
    for (const name of Object.keys(first) as (keyof Figures)[]) judge(bench, name, figures);
    findings.figure('seconds', size.seconds);
    await crew.check(bench, world.database.url);
    return `about ${SAVES_PER_SECOND} saves a second for ${size.seconds} s; figures of each quarter`;
  },
};

interface Figures {
  readonly 'memory in MiB': number;
  readonly 'files and sockets': number;
  readonly connections: number;
  readonly 'rows of jobs': number;
  readonly 'p99 in ms': number;
}

async function look({ database }: World, pid: number, waits: readonly number[]): Promise<Figures> {
  const [counts] = await database.query<{ connections: number; jobs: number }>(
    `select (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as connections,
       (select count(*)::int from waymark_jobs.job) as jobs`,
  );
  return {
    'memory in MiB': memoryOf(pid),
    'files and sockets': handlesOf(pid),
    connections: counts?.connections ?? 0,
    'rows of jobs': counts?.jobs ?? 0,
    'p99 in ms': Math.round(percentile(waits, 0.99)),
  };
}

function judge({ size, findings }: Bench, name: keyof Figures, figures: readonly Figures[]): void {
  const values = figures.map((part) => part[name]);
  findings.figure(name, values.join(', '));
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  if (size.timed)
    findings.expect(last <= Math.max(first + SLACK, first * FLAT), `${name} went from ${first} to ${last}`);
}
