import { setTimeout as wait } from 'node:timers/promises';
import { readPage, Saving } from '../asks.ts';
import { checkWorld } from '../ledger/check-world.ts';
import { Ledger } from '../ledger/ledger.ts';
import { Load, unexpected } from '../load.ts';
import type { TortureTest } from '../torture-test.ts';

/** As many at once as the server answers without a queue. */
const KNEE_CLIENTS = 32;
const TIMES = 3;
const TURNED_AWAY_MS = 1_000;
const ACCEPTED_MS = 2_000;
const BACK_WITHIN_MS = 10_000;

/** R2: three times as much as can be done comes in. */
export const overload: TortureTest = {
  name: 'R2',
  title: 'overload',
  async run(bench) {
    const { findings, size } = bench;
    const world = await bench.world({ ownDatabase: true });
    const server = await world.server();
    const api = world.api(server);
    const ledger = new Ledger();
    const savings = world.schools.map((school) => new Saving(api, school, ledger));
    // One save to three reads.
    const ask = (turn: number) =>
      turn % 4 === 0
        ? (savings[turn % savings.length] as Saving).save
        : readPage(api, world.schools[turn % world.schools.length] as never);
    const seconds = Math.min(60, size.seconds);
    await new Load().closed(KNEE_CLIENTS, 3, ask);
    const knee = await new Load().closed(KNEE_CLIENTS, 5, ask);
    const perSecond = Math.round(knee.count('ok') / 5);
    const load = await new Load().open(TIMES * perSecond, seconds, ask);
    findings.figure('knee in requests a second', perSecond);
    findings.figure('answers', load.answers);
    findings.fault(...unexpected(load, 'ok', '503', 'busy').map((answer) => `answered with ${answer}`));
    bench.within('p99 of the accepted in ms', load.percentile('ok', 0.99), ACCEPTED_MS);
    if (load.count('503') > 0)
      bench.within('p99 of those turned away in ms', load.percentile('503', 0.99), TURNED_AWAY_MS);
    await wait(BACK_WITHIN_MS);
    const after = await new Load().closed(KNEE_CLIENTS, 5, ask);
    const before = knee.percentile('ok', 0.99);
    findings.figure('p99 at the knee in ms', Math.round(before));
    bench.within('p99 at the knee 10 s after in ms', after.percentile('ok', 0.99), Math.max(100, 2 * before));
    const checked = await checkWorld(world.database.url, ledger.saves);
    findings.fault(...checked.faults);
    findings.figure('lost', checked.lost);
    return `${TIMES} times as many requests a second as ${KNEE_CLIENTS} clients get answered, for ${seconds} s, sent by a client on the same cores`;
  },
};
