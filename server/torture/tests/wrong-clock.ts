import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { mutation, oneRound, type HttpApi } from '../../testing/http-api.ts';
import { Crew } from '../ledger/crew.ts';
import type { Bench, TortureTest } from '../torture-test.ts';
import type { World } from '../world/world.ts';

const CLOCK = new URL('../world/skewed-clock.ts', import.meta.url).href;
const HOUR_MS = 3_600_000;
const WRITING_MS = 4_000;
const TIMES = 20;

const CLOCKS = [
  { name: 'a day ahead', skewMs: 24 * HOUR_MS, afterMs: 0 },
  { name: 'a day behind', skewMs: -24 * HOUR_MS, afterMs: 0 },
  { name: 'two hours back while it runs', skewMs: -2 * HOUR_MS, afterMs: 8_000 },
];

/** R26: one server of two has a wrong clock; what depends on time holds by the database's. */
export const wrongClock: TortureTest = {
  name: 'R26',
  title: 'wrong clock',
  async run(bench) {
    for (const clock of CLOCKS) await withClock(bench, clock);
    return `two servers on one database, one of them ${CLOCKS.map(({ name }) => name).join(', or ')}: sessions hold, rounds stay open, one key sent ${TIMES} times to both is done once, revisions and the trail go on. Daylight saving, leap days and the clock of a browser are tested in src/bad-input/clock.test.ts`;
  },
};

async function withClock(bench: Bench, { name, skewMs, afterMs }: (typeof CLOCKS)[number]): Promise<void> {
  const world = await bench.world({ ownDatabase: true });
  const right = await world.server();
  const wrong = await world.server({
    NODE_OPTIONS: `--import=${CLOCK}`,
    TORTURE_SKEW_MS: String(skewMs),
    TORTURE_SKEW_AFTER_MS: String(afterMs),
  });
  const crew = new Crew([world.api(right), world.api(wrong)], world.schools);
  await crew.during(async () => {
    await wait(WRITING_MS);
    await once(bench, world, { name, apis: [world.api(right), world.api(wrong)] });
  });
  const before = bench.findings.faults.length;
  await crew.check(bench, world.database.url);
  bench.findings.faults.push(...bench.findings.faults.splice(before).map((fault) => `${name}: ${fault}`));
}

interface Sending {
  readonly name: string;
  readonly apis: readonly ReturnType<World['api']>[];
}

/** Which of two servers has the key is decided by one clock. */
async function once({ findings }: Bench, world: World, { name, apis }: Sending): Promise<void> {
  const key = randomUUID();
  const input = {
    name: `Clock ${key}`,
    editionId: world.editionId,
    rounds: [oneRound()],
  };
  const told = await Promise.all(
    Array.from({ length: TIMES }, (_, index) =>
      (apis[index % apis.length] as HttpApi).send(mutation('createProgramme', 'programme { id }'), {
        cookie: world.region,
        key,
        variables: { input },
      }),
    ),
  );
  const codes = told.map((one) => one.errors[0]?.extensions?.['code'] ?? 'done');
  findings.expect(
    codes.every((code) => code === 'done' || code === 'CONFLICT'),
    `${name}: one key was told ${[...new Set(codes)].join(', ')}`,
  );
  const [made] = await world.database.query<{ count: number }>(
    `select count(*)::int as count from programme where name = 'Clock ${key}'`,
  );
  findings.expect(made?.count === 1, `${name}: one key made ${made?.count} programmes`);
}
