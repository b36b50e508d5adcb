import { randomUUID } from 'node:crypto';
import type { RegisterLine } from '@waymark/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { Services } from '../platform/services.ts';
import { Institution } from './institution.entity.ts';
import { importRegister } from './import-register.ts';
import { RegisterImport, RejectedRow } from './register-import.entity.ts';
import { runRegisterImport } from './run-register-import.ts';

let region: TestRegion;
let administrator: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
});
afterAll(() => region.stop());

const BYTES = 1000;

/** Has a file with these rows imported; a function among them is called when the reading comes to it. */
async function importing(lines: readonly (RegisterLine | (() => unknown))[]) {
  const jobs: unknown[] = [];
  const services = {
    ...region.services,
    jobs: { add: async (_name: string, data: unknown) => void jobs.push(data) },
    files: { read: () => new Blob(['x'.repeat(BYTES)]).stream() },
    plugins: {
      registers: new Map([['lines', { id: 'lines', label: 'Lines', accepts: '.csv', read: () => reading(lines) }]]),
    },
  } as unknown as Services;
  const context = { ...region.as(administrator), services };
  const started = await importRegister(context, { uploadId: await upload(administrator), importer: 'lines' });
  const importId = (jobs[0] as { importId: string }).importId;
  const state = () => region.orm.em.fork().findOneOrFail(RegisterImport, { id: importId });
  return { started, importId, state, run: () => runRegisterImport(services, importId, () => NOON) };
}

async function* reading(lines: readonly (RegisterLine | (() => unknown))[]) {
  for (const line of lines) {
    if (typeof line === 'function') await line();
    else yield line;
  }
}

async function upload(by: PersonActor): Promise<string> {
  const id = randomUUID();
  await region.orm.em
    .fork()
    .execute(`insert into stored_file values (?, null, null, 'register.csv', 'text/csv', ?, 'x', ?, ?)`, [
      id,
      BYTES,
      by.id,
      NOON,
    ]);
  return toGlobalId('StoredFile', id);
}

const school = (number: number, facts: object = {}): RegisterLine => ({
  kind: 'institution',
  line: number + 1,
  institution: { name: `School ${number}`, kind: 'school', status: 'open', urn: String(200_000 + number), ...facts },
});
const schools = (count: number, from: number, facts: object = {}) =>
  Array.from({ length: count }, (_, index) => school(from + index, facts));

describe('importing a register', () => {
  it('adds institutions with their organisations, and the second time changes nothing', async () => {
    const first = await importing(
      schools(600, 0, { percentFreeSchoolMeals: 12.3, openedOn: '1999-09-01', sixthForm: false, lowAge: 4 }),
    );
    await first.run();
    expect(await first.state()).toMatchObject({
      state: 'finished',
      added: 600,
      updated: 0,
      unchanged: 0,
      bytesRead: BYTES,
      finishedAt: NOON,
    });
    const second = await importing(
      schools(600, 0, { percentFreeSchoolMeals: 12.3, openedOn: '1999-09-01', sixthForm: false, lowAge: 4 }),
    );
    await second.run();
    expect(await second.state()).toMatchObject({ state: 'finished', added: 0, updated: 0, unchanged: 600 });
    const [{ count } = { count: 0 }] = await region.orm.em
      .fork()
      .execute<{ count: number }[]>(
        `select count(*)::int from institution i join organisation o on o.id = i.id and o.name = i.name and o.kind = 'institution'`,
      );
    expect(count).toBe(600);
  });

  it('updates what changed, a name in both places, and keeps a closed institution', async () => {
    await (await importing([school(700)])).run();
    const again = await importing([school(700, { name: 'Renamed', status: 'closed', closedOn: '2026-08-31' })]);
    await again.run();
    expect(await again.state()).toMatchObject({ added: 0, updated: 1 });
    const found = await region.orm.em.fork().findOneOrFail(Institution, { urn: '200700' });
    expect(found).toMatchObject({ name: 'Renamed', status: 'closed', closedOn: '2026-08-31' });
    expect(await region.orm.em.fork().execute('select name from organisation where id = ?', [found.id])).toEqual([
      { name: 'Renamed' },
    ]);
  });

  it('keeps the reason of each row that was not imported, and imports the rest', async () => {
    const bad: RegisterLine = {
      kind: 'rejected',
      line: 3,
      name: 'A school',
      column: 'URN',
      value: '12',
      reason: 'A URN has six digits.',
    };
    const done = await importing([school(800), bad, { kind: 'skipped', line: 4 }, { ...school(800), line: 5 }]);
    await done.run();
    expect(await done.state()).toMatchObject({ state: 'finished', added: 1, skipped: 1, rejected: 2 });
    const rows = await region.orm.em
      .fork()
      .find(RejectedRow, { importId: done.importId }, { orderBy: { line: 'asc' } });
    expect(rows).toMatchObject([
      { line: 3, columnName: 'URN', value: '12' },
      { line: 5, reason: 'URN 200800 is on line 801 already. Only the first of them was imported.' },
    ]);
  });

  it('says why a whole file is refused', async () => {
    const refused = await importing([
      () => {
        throw Object.assign(new Error('There is no column "URN".'), { name: 'RegisterRefused' });
      },
    ]);
    await refused.run();
    expect(await refused.state()).toMatchObject({ state: 'refused', refusal: 'There is no column "URN".', added: 0 });
  });

  it('says so when it fails, keeps what it did, and comes to the same end when it is run again', async () => {
    let broken = true;
    const rejected: RegisterLine = {
      kind: 'rejected',
      line: 9999,
      name: null,
      column: null,
      value: null,
      reason: 'Unreadable.',
    };
    const failing = await importing([
      rejected,
      ...schools(300, 1000),
      () => {
        if (broken) throw new Error('disk');
      },
      ...schools(10, 1300),
    ]);
    await expect(failing.run()).rejects.toThrow('register import failed; reference');
    expect(await failing.state()).toMatchObject({
      state: 'failed',
      added: 249,
      rejected: 1,
      refusal: expect.stringContaining('Quote') as string,
    });
    broken = false;
    await failing.run();
    expect(await failing.state()).toMatchObject({
      state: 'finished',
      added: 61,
      unchanged: 249,
      rejected: 1,
      refusal: null,
    });
  });

  it('is read once, however many jobs there are for it', async () => {
    let another = true;
    const runAnother = async () => {
      if (!another) return;
      another = false;
      await once.run();
    };
    const once = await importing([school(910), runAnother, school(911)]);
    await once.run();
    expect(await once.state()).toMatchObject({ state: 'finished', added: 2, unchanged: 0 });
  });

  it('leaves an import that is over alone', async () => {
    const done = await importing([school(900)]);
    await done.run();
    await done.run();
    expect(await done.state()).toMatchObject({ added: 1, unchanged: 0 });
  });
});

describe('asking for an import', () => {
  it('refuses a file that somebody else uploaded, and an importer that is not loaded', async () => {
    const other = await region.person({ id: administrator.membership?.organisationId ?? '' }, 'region-administrator');
    const { problems } = await importRegister(region.as(administrator), {
      uploadId: await upload(other),
      importer: 'lines',
    });
    expect(problems.map(({ path }) => path)).toEqual(['uploadId', 'importer']);
  });

  it('refuses a file that is read already', async () => {
    const first = await importing([school(920)]);
    const again = await importRegister(region.as(administrator), {
      uploadId: toGlobalId('StoredFile', first.started.import?.fileId ?? ''),
      importer: 'lines',
    });
    expect(again).toMatchObject({ import: null, problems: [{ path: 'uploadId' }, { path: 'importer' }] });
  });

  it('is for region administrators', async () => {
    const facilitator = await region.person({ id: administrator.membership?.organisationId ?? '' }, 'facilitator');
    await expect(
      importRegister(region.as(facilitator), { uploadId: await upload(facilitator), importer: 'lines' }),
    ).rejects.toThrow('You may not import a register.');
  });
});
