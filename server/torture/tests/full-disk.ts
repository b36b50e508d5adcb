import { execFileSync, spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runningUrl } from '../../src/platform/embedded-postgres/running.ts';
import { readPage } from '../asks.ts';
import { Crew } from '../ledger/crew.ts';
import { Load } from '../load.ts';
import { NotRun, type Bench, type TortureTest } from '../torture-test.ts';
import type { World } from '../world/world.ts';

const DISK_MB = 400;
const FULL_MS = 5_000;
const RECOVERED_WITHIN_MS = 15_000;

/** R18: a full disk is said, nothing is acknowledged that is not on it, and room brings everything back. */
export const fullDisk: TortureTest = {
  name: 'R18',
  title: 'disk full',
  async run(bench) {
    const world = await bench.world();
    const disk = `${world.folder}-disk`;
    mount(bench, disk);
    execFileSync('cp', ['-a', `${world.folder}/.`, disk]);
    const server = await world.server({ WAYMARK_DATA_DIR: disk });
    bench.after(() => server.stop());
    const crew = new Crew([world.api(server)], world.schools);
    await crew.during(async () => {
      await wait(1_000);
      execFileSync('sh', ['-c', `cat /dev/zero > ${join(disk, 'filler')} || true`], { stdio: 'ignore' });
      const full = performance.now();
      await wait(FULL_MS);
      await whileFull(bench, world, server);
      bench.findings.figure(
        'saves acknowledged while full',
        crew.met.lastAt > full ? 'some, into room that was left' : 'none',
      );
      await rm(join(disk, 'filler'));
      bench.within(
        'next acknowledged save after there was room in ms',
        await crew.nextSave(RECOVERED_WITHIN_MS),
        RECOVERED_WITHIN_MS,
      );
    });
    await crew.check(bench, (await runningUrl(join(disk, 'postgres'))) ?? '');
    return `data folder on a disk of ${DISK_MB} MB in memory, filled up for ${FULL_MS / 1_000} s under ${world.schools.length} writers; an upload and reads meanwhile`;
  },
};

function mount(bench: Bench, disk: string): void {
  execFileSync('mkdir', ['-p', disk]);
  bench.after(() => rm(disk, { recursive: true, force: true }));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=755`, 'tmpfs', disk], {
    encoding: 'utf8',
  });
  if (mounted.status !== 0)
    throw new NotRun(`a disk of its own may not be mounted here (${(mounted.stderr ?? String(mounted.error)).trim()})`);
  bench.after(async () => void spawnSync('umount', ['-l', disk]));
}

async function whileFull(
  { findings }: Bench,
  world: World,
  server: Awaited<ReturnType<World['server']>>,
): Promise<void> {
  const api = world.api(server);
  const [school] = world.schools;
  if (!school) return;
  const reads = await new Load().closed(1, 1, () => readPage(api, school));
  findings.figure('reads while full', reads.answers);
  const response = await fetch(new URL('/uploads?name=visits.txt', server.address), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie: school.cookie },
    body: 'We met an employer today. '.repeat(10_000),
  }).catch(() => null);
  findings.figure('upload while full', response?.status ?? 'no answer');
  findings.expect(
    response?.status === 503,
    `an upload to a full disk was answered with ${response?.status ?? 'nothing'}`,
  );
}
