import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestRegion } from '../testing/region.ts';
import { savedRegion } from '../testing/saved-region.ts';
import { runningUrl } from '../src/platform/embedded-postgres/running.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const KEY = { WAYMARK_SECRET_KEY: Buffer.alloc(32, 7).toString('base64') };
let folder: string;
let region: TestRegion;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-backup-cli-'));
  ({ region } = await savedRegion(join(folder, 'here')));
});
afterAll(async () => {
  await region.stop();
  await rm(folder, { recursive: true });
});

async function waymark(variables: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { status: child.exitCode, said: `${stdout}${stderr}` };
}

describe('waymark backup and restore', { timeout: 240_000 }, () => {
  it('save a region and bring it back in an empty data folder, up to date and with its trail', async () => {
    const here = { ...KEY, DATABASE_URL: region.url, WAYMARK_DATA_DIR: join(folder, 'here') };
    const saved = await waymark(here, 'backup', 'monday');
    expect(saved.said).toMatch(/^evidence_item: 2,000 rows$/m);
    expect(saved.said).toMatch(
      /^Backed up to .*monday: [\d,]+ rows of \d+ tables and 2 uploaded files, as of 20.*Z, in [\d.]+ s\.$/m,
    );
    expect(saved.said).toContain('The secret key is not in the backup.');
    expect(saved.status).toBe(0);

    const checked = await waymark({}, 'restore', 'monday', '--check');
    expect(checked).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^The backup of 20.*Z is whole: /m) as string,
    });

    const there = { ...KEY, WAYMARK_DATA_DIR: join(folder, 'data') };
    const restored = await waymark(there, 'restore', 'monday');
    expect(restored.said).toMatch(/^compared \d+ tables with the backup: they are equal$/m);
    expect(restored.said).toMatch(
      /^Restored [\d,]+ rows of \d+ tables and 2 uploaded files, as of 20.*Checking the trail:$/m,
    );
    expect(restored.said).toContain('Nothing was changed, removed, put in or moved since it was written.');
    expect(restored.status).toBe(0);
    expect(await runningUrl(join(folder, 'data', 'postgres'))).toBeNull();

    expect(await waymark(there, 'restore', 'monday')).toMatchObject({
      status: 1,
      said: expect.stringContaining('The database is not empty') as string,
    });
    expect(await waymark(there, 'migrate')).toEqual({ status: 0, said: 'Nothing was to be changed.\n' });
  });

  it('say what is wrong in a sentence, and end with 1', async () => {
    await waymark({ DATABASE_URL: region.url }, 'backup', 'cut');
    await truncate(join(folder, 'cut', 'tables', 'evidence_item.copy.zst'), 100);
    expect(await waymark({}, 'restore', 'cut', '--check')).toMatchObject({
      status: 1,
      said: expect.stringMatching(
        /^tables\/evidence_item\.copy\.zst of the backup was changed or cut short since it was written\. Nothing was restored: use another copy of the backup\.$/m,
      ) as string,
    });
    expect(await waymark({ WAYMARK_DATA_DIR: join(folder, 'nowhere') }, 'backup', 'x')).toMatchObject({
      status: 1,
      said: expect.stringContaining('There is no database in') as string,
    });
  });
});

describe('waymark migrate', () => {
  it('makes the tables of a new database', async () => {
    const made = await waymark({ WAYMARK_DATA_DIR: join(folder, 'new') }, 'migrate');
    expect(made.said).toMatch(/^done: 20261124-000001-initial$/m);
    expect(made.said).toMatch(/^The database is up to date: \d+ changes were made\.$/m);
    expect(made.status).toBe(0);
  }, 60_000);
});
