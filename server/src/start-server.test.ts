import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SDK_CONTRACT } from '@waymark/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOON, TestRegion } from '../testing/region.ts';
import { SWEEP_UPLOADS_JOB } from './evidence/index.ts';
import type { PersonActor } from './platform/actor.ts';
import { SWEEP_SIGN_IN_JOB } from './sign-in/index.ts';
import { startServer, type RunningServer } from './start-server.ts';

/** A plugin whose importer finds one school in any file. */
const PLUGIN = `export const plugin = {
  sdkContract: ${SDK_CONTRACT}, id: 'one-school', version: '1.0.0', demoRegions: [],
  registers: [{ id: 'one-school', label: 'One school', accepts: '.csv', async *read(content) {
    for await (const _ of content);
    yield { kind: 'institution', line: 2, institution: { name: 'Alder', kind: 'school', status: 'open', urn: '900999' } };
  } }],
};`;

const TWO_DAYS_LATER = new Date('2026-10-03T11:00:00Z');

let region: TestRegion;
let root: string;
let administrator: PersonActor;
let running: RunningServer | null = null;

beforeEach(async () => {
  region = await TestRegion.start();
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  root = await mkdtemp(join(tmpdir(), 'waymark-start-'));
  await writeFile(join(root, 'plugin.mjs'), PLUGIN);
  await writeFile(join(root, 'waymark.config.ts'), `export const config = { modules: [], plugins: ['./plugin.mjs'] };`);
});
afterEach(async () => {
  await running?.stop();
  running = null;
  await region.stop();
  await rm(root, { recursive: true });
});

const start = async (): Promise<void> => {
  const variables = { DATABASE_URL: region.url, PORT: '0', WAYMARK_LOG_LEVEL: 'silent' };
  running = await startServer({ root: `${root}/`, variables, say: () => undefined, now: () => TWO_DAYS_LATER });
};
const rowsOf = <Row>(statement: string, ...values: readonly unknown[]): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, [...values]);

async function upload(): Promise<string> {
  const id = randomUUID();
  await mkdir(join(root, '.waymark', 'files'), { recursive: true });
  await writeFile(join(root, '.waymark', 'files', id), 'any');
  await rowsOf(
    `insert into stored_file values (?, null, null, 'register.csv', 'text/csv', 3, 'x', ?, ?)`,
    id,
    administrator.id,
    NOON,
  );
  return id;
}

describe('a start after the server died', () => {
  /** An import as a dead server left it; no job remembers it. */
  const abandoned = async (state: string): Promise<void> => {
    await rowsOf(
      `insert into register_import values (?, ?, 'one-school', ?, 'register.csv', ?, null, 1, 3, 7, 0, 0, 0, 0, ?, 'Ada', ?)`,
      randomUUID(),
      administrator.membership?.organisationId,
      await upload(),
      state,
      administrator.id,
      NOON,
    );
  };
  const imports = () => rowsOf('select state, added, unchanged from register_import order by added');

  it.each(['waiting', 'running'])('takes up an import that was %s, from its beginning', async (state) => {
    await abandoned(state);
    await start();
    await vi.waitFor(
      async () => expect(await imports()).toEqual([{ state: 'finished', added: 1, unchanged: 0 }]),
      10_000,
    );
  });

  it.each(['finished', 'refused', 'failed'])('leaves one that is %s alone', async (state) => {
    await abandoned(state);
    await abandoned('waiting');
    await start();
    await vi.waitFor(
      async () =>
        expect(await imports()).toEqual([
          { state: 'finished', added: 1, unchanged: 0 },
          { state, added: 7, unchanged: 0 },
        ]),
      10_000,
    );
  });
});

it('sweeps away, every hour, the uploads that nothing came to use', async () => {
  const unused = await upload();
  await start();
  expect(await rowsOf('select cron from waymark_jobs.schedule where name = ?', SWEEP_UPLOADS_JOB)).toHaveLength(1);
  await running?.services.jobs.add(SWEEP_UPLOADS_JOB, {});
  await vi.waitFor(() => expect(existsSync(join(root, '.waymark', 'files', unused))).toBe(false), 10_000);
  expect(await rowsOf('select from stored_file')).toEqual([]);
});

it('sweeps away, every hour, what nobody can sign in by any more', async () => {
  await rowsOf(`insert into pending_identity values ('b', 'i', 's', 'l', null, '/home', ?)`, NOON);
  await start();
  expect(await rowsOf('select cron from waymark_jobs.schedule where name = ?', SWEEP_SIGN_IN_JOB)).toHaveLength(1);
  await running?.services.jobs.add(SWEEP_SIGN_IN_JOB, {});
  await vi.waitFor(async () => expect(await rowsOf('select from pending_identity')).toEqual([]), 10_000);
});
