import { readPage, Saving } from '../asks.ts';
import { checkWorld } from '../ledger/check-world.ts';
import { Ledger } from '../ledger/ledger.ts';
import { Load, unexpected } from '../load.ts';
import type { TortureTest } from '../torture-test.ts';
import { memoryOf } from '../world/process-figures.ts';

const SAVES = 100;
const READS = 300;
const SAVE_MS = 250;
const READ_MS = 150;
const FLAT = 0.1;
/** It does not begin on the last evening: until then the server has been at work. */
const WARM_SECONDS = 10;

/** R1: everybody saves on the last evening; with `--nation` some percent of everybody. */
export const deadlineEvening: TortureTest = {
  name: 'R1',
  title: 'deadline evening',
  async run(bench) {
    const { findings, size } = bench;
    const world = await bench.world({ ownDatabase: true });
    const server = await world.server();
    const api = world.api(server);
    const ledger = new Ledger();
    const savings = world.schools.map((school) => new Saving(api, school, ledger));
    const saving = new Load();
    const reading = new Load();
    const memory: number[] = [];
    const save = (turn: number) => (savings[turn % savings.length] as Saving).save;
    const read = (turn: number) => readPage(api, world.schools[turn % world.schools.length] as never);
    const [saves, reads] = [SAVES, READS].map((perSecond) => (perSecond * size.nation) / 100) as [number, number];
    const warm = Math.min(WARM_SECONDS, size.seconds);
    const before = [new Load(), new Load()] as const;
    await Promise.all([before[0].open(saves, warm, save), before[1].open(reads, warm, read)]);
    // In the first fifth it may grow.
    const watch = setInterval(() => memory.push(memoryOf(server.pid)), (size.seconds * 1_000) / 50);
    await Promise.all([saving.open(saves, size.seconds, save), reading.open(reads, size.seconds, read)]);
    clearInterval(watch);
    const errors = [...before, saving, reading].flatMap((load) => unexpected(load, 'ok'));
    findings.fault(...errors.map((answer) => `answered with ${answer}`));
    bench.within('p99 of a save in ms', saving.percentile('ok', 0.99), SAVE_MS);
    bench.within('p99 of a read in ms', reading.percentile('ok', 0.99), READ_MS);
    findings.figure('saves', saving.answers);
    findings.figure('reads', reading.answers);
    const later = memory.slice(memory.length / 5);
    const [least, most] = [Math.min(...later), Math.max(...later)];
    findings.figure('memory in MiB', `${least} to ${most}`);
    if (size.timed && size.seconds >= 60)
      findings.expect(most <= least * (1 + 2 * FLAT), `memory went from ${least} to ${most} MiB`);
    const checked = await checkWorld(world.database.url, ledger.saves);
    findings.fault(...checked.faults);
    findings.figure('lost', checked.lost);
    return `${saves} saves and ${reads} reads a second for ${size.seconds} s, sent whether or not the ones before were answered, by a client on the same cores; on the invented region, not on a nation`;
  },
};
