import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TamperedRegion } from '../testing/tampered.ts';
import { NOON } from '../testing/region.ts';
import { anchorChains } from '../src/audit/index.ts';
import { migrate } from '../src/persistence/migrate.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/start.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
let folder: string;
let school: TamperedRegion;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-verify-'));
  school = await TamperedRegion.withChains();
});
afterAll(async () => {
  await school.stop();
  await rm(folder, { recursive: true });
});

async function verify(variables: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const child = spawn(process.execPath, [main, 'verify', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], WAYMARK_DATA_DIR: folder, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { status: child.exitCode, said: `${stdout}${stderr}` };
}

describe('waymark verify', () => {
  it('says how much it looked at, and that nothing is wrong', async () => {
    const { status, said } = await verify({ DATABASE_URL: school.region.url });
    expect(said).toContain('Looked at 120 events in 3 chains, 0 frozen results and 0 editions.');
    expect(said).toContain('There was no anchor to compare with.');
    expect(said).toContain('Nothing was changed, removed, put in or moved since it was written.');
    expect(status).toBe(0);
  }, 30_000);

  it('names what is wrong and where, and ends with 1; also against an anchor that was kept elsewhere', async () => {
    const { orm } = school.region;
    const told: unknown[] = [];
    const settings = { dataDir: join(folder, 'other') };
    await anchorChains({ orm, settings } as never, NOON, (summary) => told.push(summary));
    expect(told).toMatchObject([{ at: NOON.toISOString(), chains: 3, events: 120 }]);
    const [file = ''] = await readdir(join(folder, 'other', 'anchors'));

    await school.em.transactional(async (em) => {
      await em.execute('set local session_replication_role = replica');
      await em.execute(`update domain_event set subject = 'x' where id = ${school.events[4]}`);
      await em.execute(`delete from domain_event where id = ${school.events.at(-1)}`);
      await em.execute(`delete from event_seal where event_id = ${school.events.at(-1)}`);
    });
    const inWords = await verify({ DATABASE_URL: school.region.url }, '--anchor', join('other', 'anchors', file));
    expect(inWords.said).toContain(`(chain ${school.stream}, event 5, id ${school.events[4]})`);
    expect(inWords.said).toContain('The end of this chain was removed');
    expect(inWords.said).toContain('it is shorter now: its end was removed');
    expect(inWords.said).toContain('3 faults:');
    expect(inWords.status).toBe(1);

    const asJson = await verify({ DATABASE_URL: school.region.url }, '--json');
    expect(JSON.parse(asJson.said)).toMatchObject({ faultCount: 2, faults: [{ sequence: 5 }, { sequence: 40 }] });
    expect(asJson.status).toBe(1);
  }, 30_000);

  it('says where to look when there is no database', async () => {
    expect(await verify({})).toEqual({
      status: 1,
      said: `There is no database in ${folder}: set WAYMARK_DATA_DIR to the data folder of your Waymark, or DATABASE_URL.\n`,
    });
  }, 30_000);

  it('reads the database of the data folder, whether a server runs on it or not', async () => {
    const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), durable: false });
    expect(await verify({})).toMatchObject({
      status: 1,
      said: expect.stringContaining('start the server once') as string,
    });
    await migrate(postgres.url);
    const unused = { status: 0, said: expect.stringContaining('nobody has used this database yet') as string };
    expect(await verify({})).toMatchObject(unused);
    await postgres.stop();
    expect(await verify({})).toMatchObject(unused);
  }, 60_000);
});
