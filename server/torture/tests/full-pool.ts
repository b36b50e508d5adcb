import { listProgrammes, Saving } from '../asks.ts';
import { checkWorld } from '../ledger/check-world.ts';
import { Ledger } from '../ledger/ledger.ts';
import { Load, unexpected } from '../load.ts';
import type { TortureTest } from '../torture-test.ts';

const FEW = 16;
const MANY = 200;
const SHARE = 0.8;
/** A fraction of what requests ask for at the same time. */
const POOL = 5;
/** Whoever is turned away is told at once. */
const TURNED_AWAY_WITHIN_MS = 1_000;
const ADMITTED_WITHIN_MS = 10_000;

/** R21: more requests than connections wait in a queue that has an end, and the work goes on as fast as before. */
export const fullPool: TortureTest = {
  name: 'R21',
  title: 'pool exhausted',
  async run(bench) {
    const { findings, size } = bench;
    const world = await bench.world({ ownDatabase: true });
    const server = await world.server({ WAYMARK_DATABASE_POOL: String(POOL) });
    const api = world.api(server);
    const ledger = new Ledger();
    const savings = world.schools.map((school) => new Saving(api, school, ledger));
    const saveOf = (client: number) => (savings[client % savings.length] as Saving).save;
    const seconds = Math.min(20, size.seconds);
    // Readers crowd the pool too; each school has only so many answers to save at once.
    let turn = 0;
    const mixed = () => {
      turn += 1;
      return turn % 2 === 0 ? saveOf(turn / 2) : listProgrammes(api, world.region);
    };
    await new Load().closed(FEW, 2, mixed);
    const usual = await new Load().closed(FEW, seconds, mixed);
    const crowd = await new Load().closed(MANY, seconds, mixed);
    findings.fault(...unexpected(crowd, 'ok', '503', 'busy').map((answer) => `answered with ${answer}`));
    const [before, during] = [usual.count('ok') / seconds, crowd.count('ok') / seconds];
    findings.figure('answered a second usually', Math.round(before));
    findings.figure('answered a second in the crowd', Math.round(during));
    findings.figure('in the crowd', crowd.answers);
    if (size.timed)
      findings.expect(during >= SHARE * before, `the admitted went at ${Math.round((during / before) * 100)} %`);
    bench.within('p99 of the admitted in ms', crowd.percentile('ok', 0.99), ADMITTED_WITHIN_MS);
    if (crowd.count('503') > 0)
      bench.within('p99 of those turned away in ms', crowd.percentile('503', 0.99), TURNED_AWAY_WITHIN_MS);
    const after = await new Load().closed(FEW, 2, mixed);
    findings.expect(after.count('ok') > 0, 'nothing is saved when the crowd is gone');
    const checked = await checkWorld(world.database.url, ledger.saves);
    findings.fault(...checked.faults);
    findings.figure('lost', checked.lost);
    return `${MANY} clients at once, saving and reading by turns, against a pool of ${POOL} connections, compared with ${FEW} who do the same`;
  },
};
