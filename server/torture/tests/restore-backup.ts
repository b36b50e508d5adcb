import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runningUrl } from '../../src/platform/embedded-postgres/running.ts';
import { readPage } from '../asks.ts';
import { checkWorld } from '../ledger/check-world.ts';
import { Crew } from '../ledger/crew.ts';
import { Load, unexpected } from '../load.ts';
import type { Bench, TortureTest } from '../torture-test.ts';
import { Command, type CommandEnded } from '../world/command.ts';
import type { World } from '../world/world.ts';

const WRITING_MS = 2_000;
const RESTORED_WITHIN_MS = 60_000;

/** R16: a backup that is made under load has all that was acknowledged before it, and a server goes on from it. */
export const restoreDrill: TortureTest = {
  name: 'R16',
  title: 'backup and restore drill',
  async run(bench) {
    const { findings } = bench;
    const world = await bench.world();
    const server = await world.server();
    const crew = new Crew([world.api(server)], world.schools);
    const backup = `${world.folder}-backup`;
    const restored = `${world.folder}-restored`;
    for (const folder of [backup, restored]) bench.after(() => rm(folder, { recursive: true, force: true }));
    let before: ReadonlySet<number> = new Set();
    await crew.during(async () => {
      await wait(WRITING_MS);
      before = new Set(crew.ledger.saves.flatMap(({ state, value }) => (state === 'acknowledged' ? [value] : [])));
      const made = await command(bench, 'backup', backup, world.folder);
      findings.figure('backup in ms', Math.round(made.milliseconds));
      await wait(WRITING_MS);
    });
    await crew.check(bench, await world.databaseUrl());
    const refused = await new Command(['restore', backup], { WAYMARK_DATA_DIR: world.folder }).ended();
    findings.expect(
      refused.code === 1 && refused.said.includes('The database is not empty'),
      `restoring over what is there ended with ${refused.code}: ${refused.said}`,
    );
    const { milliseconds } = await command(bench, 'restore', backup, restored);
    bench.within('restored, compared and checked in ms', milliseconds, RESTORED_WITHIN_MS);
    // Whatever was acknowledged later may be in the backup, and need not.
    const saves = crew.ledger.saves.map((save) =>
      save.state === 'acknowledged' && !before.has(save.value) ? { ...save, state: 'sent' as const } : save,
    );
    await goOn(bench, world, restored, async (url) => {
      const { lost, events, faults } = await checkWorld(url, saves);
      findings.figure('acknowledged before the backup', before.size);
      findings.figure('of them lost', lost);
      findings.figure('events verified in what was restored', events);
      findings.fault(...faults);
    });
    return `npx waymark backup under ${world.schools.length} writers, restored into an empty folder (and refused over the old one), and a server on it whose people are still signed in`;
  },
};

async function command({ findings }: Bench, name: string, backup: string, folder: string): Promise<CommandEnded> {
  const ended = await new Command([name, backup], { WAYMARK_DATA_DIR: folder }).ended();
  findings.expect(ended.code === 0, `npx waymark ${name} ended with ${ended.code}: ${ended.said}`);
  return ended;
}

/** Starts a server on what was restored; everybody reads their page, and something is done with its database. */
async function goOn(
  { findings }: Bench,
  world: World,
  folder: string,
  work: (url: string) => Promise<void>,
): Promise<void> {
  const server = await world.server({ WAYMARK_DATA_DIR: folder });
  const reading = new Load();
  for (const school of world.schools) await reading.once(readPage(world.api(server), school));
  findings.figure('pages read after restoring', reading.answers);
  findings.fault(
    ...unexpected(reading, 'ok').map((answer) => `a page of what was restored was answered with ${answer}`),
  );
  await work((await runningUrl(join(folder, 'postgres'))) ?? '');
}
