import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { beginSchools, type BegunSchool, type HttpApi } from '../../testing/http-api.ts';
import { Crew } from '../ledger/crew.ts';
import { percentile } from '../ledger/percentile.ts';
import type { TortureTest } from '../torture-test.ts';
import { until } from '../until.ts';
import { SETTINGS } from '../world/template.ts';

const WILD = fileURLToPath(new URL('../../testing/planted-modules/wild/', import.meta.url));
/** The answers that make the planted rule throw, loop, fill the memory, return nonsense and end its process. */
const FAULTS = [4001, 4002, 4003, 4004, 4005, 4006, 4007];
const STRIKES = 3;
const RATIO = 2;
const LEAST_MS = 50;
const VISIBLE_WITHIN_MS = 5_000;

/** R23: a module that does everything wrong spoils its own findings. */
export const badModule: TortureTest = {
  name: 'R23',
  title: 'bad module',
  async run(bench) {
    const { findings, size } = bench;
    const world = await bench.world({ ownDatabase: true });
    const server = await world.server({ WAYMARK_MODULES: `${SETTINGS['WAYMARK_MODULES']},${WILD}` });
    const api = world.api(server);
    const [unlucky] = await beginSchools(api, { region: world.region, setId: 'planted-wild', schools: 1 });
    if (!unlucky) throw new Error('no school began');
    const crew = new Crew([api], world.schools.slice(0, 4));
    const quietly = Math.min(10_000, size.seconds * 500);
    await crew.during(() => wait(quietly));
    const before = percentile(crew.met.waits.splice(0), 0.99);
    let visible = 0;
    await crew.during(async () => {
      let revision = 0;
      for (const fault of FAULTS) revision = await answerWildly(api, unlucky, { fault, revision });
      for (let turn = 0; turn < STRIKES; turn += 1) {
        revision = await answerWildly(api, unlucky, { fault: 4002, revision });
        revision = await answerWildly(api, unlucky, { fault: 1, revision });
      }
      visible = await until('the suspension', 4 * VISIBLE_WITHIN_MS, () => isSuspended(api, world.region));
    });
    findings.figure('p99 of a save of others before in ms', Math.round(before));
    const during = percentile(crew.met.waits, 0.99);
    bench.within('p99 of a save of others meanwhile in ms', during, RATIO * Math.max(LEAST_MS, before));
    bench.within('suspended and shown after in ms', visible, VISIBLE_WITHIN_MS);
    await crew.check(bench, world.database.url);
    return `a module whose rule throws, loops, fills its memory, returns nonsense and ends its process, each by an answer of one school, then loops ${STRIKES} times more, beside 4 writers of another set`;
  },
};

async function answerWildly(
  api: HttpApi,
  { cookie, assessmentId }: BegunSchool,
  { fault, revision }: { readonly fault: number; readonly revision: number },
): Promise<number> {
  const { item } = await api.change<{ item: { answer: { revision: number } } }>(cookie, 'saveAnswer', {
    input: {
      assessmentId,
      criterion: 'wild/talks',
      item: 'whole',
      value: { number: fault },
      expectedRevision: revision,
    },
    fields: 'item { answer { revision } }',
  });
  return item.answer.revision;
}

async function isSuspended(api: HttpApi, cookie: string): Promise<boolean> {
  const { modules } = await api.ask<{ modules: readonly { readonly key: string; readonly health: string }[] }>(
    cookie,
    '{ modules { key health } }',
  );
  return modules.some(({ key, health }) => key === 'planted-wild' && health === 'SUSPENDED');
}
