import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attempt } from '../../testing/answering.ts';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { archive } from '../../testing/files.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { runRegisterImport } from '../institutions/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, []);
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});
beforeEach(() => region.orm.em.fork().execute('truncate institution cascade'));

const HEADINGS =
  'URN,EstablishmentName,EstablishmentStatus (name),TypeOfEstablishment (name),PhaseOfEducation (name),CloseDate';
const school = (urn: number, name = 'Elm School', status = 'Open', closed = '') =>
  `${urn},${name},${status},Community school,Primary,${closed}`;
const file = (...rows: readonly string[]) => [HEADINGS, ...rows, ''].join('\r\n');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

async function* inOnePiece(content: string | Buffer): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? Buffer.from(content) : content;
}

/** Has a file imported as a region's administrator does, and tells what came of it. */
async function importing(content: string | Buffer): Promise<Record<string, unknown>> {
  const { services } = server;
  const id = randomUUID();
  const { bytes } = await services.files.write(id, inOnePiece(content), 10_000_000);
  await region.orm.em
    .fork()
    .execute(`insert into stored_file values (?, null, null, 'register.csv', 'text/csv', ?, 'x', ?, ?)`, [
      id,
      bytes,
      administrator.id,
      NOON,
    ]);
  const [importer] = [...services.plugins.registers.keys()];
  await attempt(server, administrator, {
    name: 'importRegister',
    input: { uploadId: toGlobalId('StoredFile', id), importer },
  });
  const [started] = await rowsOf<{ id: string }>('select id from register_import where file_id = ?', id);
  await runRegisterImport(services, started?.id ?? '', () => NOON);
  const [ended] = await rowsOf<Record<string, unknown>>(
    'select state, refusal, added, updated, rejected from register_import where file_id = ?',
    id,
  );
  const rows = await rowsOf(
    'select line, reason from register_import_row where import_id = ? order by line',
    started?.id,
  );
  return { ...ended, rows };
}

const rowsOf = <Row>(statement: string, ...values: readonly unknown[]): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, [...values]);
const names = async () =>
  (await rowsOf<{ name: string }>('select name from institution order by urn')).map(({ name }) => name);

describe('a register file', () => {
  const WELSH = 'Ysgol Tŷ Gŵr';
  it.each<{ name: string; content: string | Buffer; finds: readonly string[] }>([
    { name: 'in UTF-8', content: file(school(100001, WELSH)), finds: [WELSH] },
    { name: 'in UTF-8 with a mark', content: `\uFEFF${file(school(100001, WELSH))}`, finds: [WELSH] },
    {
      name: 'in windows-1252',
      content: Buffer.from(file(school(100001, 'Café')), 'latin1'),
      finds: ['Café'],
    },
    { name: 'in UTF-16', content: utf16(`\uFEFF${file(school(100001, WELSH))}`), finds: [WELSH] },
    { name: 'with semicolons', content: file(school(100001)).replaceAll(',', ';'), finds: ['Elm School'] },
    {
      name: 'with further columns',
      content: file(school(100001)).replaceAll('\r\n', ',x\r\n'),
      finds: ['Elm School'],
    },
    { name: 'with blank lines', content: file('', school(100001), '', ''), finds: ['Elm School'] },
    {
      name: 'with quotes inside quotes',
      content: file(school(100001, '"The ""Old"" School, Elm"')),
      finds: ['The "Old" School, Elm'],
    },
  ])('$name is read', async ({ content, finds }) => {
    expect(await importing(content)).toMatchObject({ state: 'finished', added: finds.length, rejected: 0 });
    expect(await names()).toEqual(finds);
  });

  it.each<{ name: string; content: string | Buffer; says: RegExp }>([
    { name: 'with nothing in it', content: ' \n', says: /no lines but empty ones/ },
    { name: 'without a column that is needed', content: file(school(100001)).replace('URN', 'Number'), says: /URN/ },
    { name: 'of one column', content: 'URN\r\n100001\r\n', says: /only one column/ },
    { name: 'that is a workbook renamed', content: archive([{ name: 'xl/workbook.xml' }]), says: /Excel workbook/ },
    { name: 'that is a web page', content: '<!doctype html>', says: /web page/ },
  ])('$name is refused before anything is written', async ({ content, says }) => {
    expect(await importing(content)).toMatchObject({
      state: 'refused',
      refusal: expect.stringMatching(says) as string,
      added: 0,
      rows: [],
    });
    expect(await names()).toEqual([]);
  });

  it.each<{ name: string; rows: readonly string[]; line: number; says: RegExp }>([
    {
      name: 'with a URN that was there before',
      rows: [school(100001), school(100001, 'Oak School')],
      line: 3,
      says: /URN 100001 is on line 2 already\. Only the first of them was imported\./,
    },
    { name: 'cut off at its end', rows: [school(100001), '100002,Oak Sch'], line: 3, says: /\./ },
    { name: 'whose quotes do not close', rows: [school(100001), '100002,"Oak,Open,x,Primary,'], line: 3, says: /quot/ },
    { name: 'with a null character', rows: [school(100001), school(100002, 'Oak\0')], line: 3, says: /null/ },
  ])('has a row $name told with line and reason, and the others imported', async ({ rows, line, says }) => {
    expect(await importing(file(...rows))).toMatchObject({
      state: 'finished',
      added: 1,
      rejected: 1,
      rows: [{ line, reason: expect.stringMatching(says) as string }],
    });
    expect(await names()).toEqual(['Elm School']);
  });
});

describe('an institution that', () => {
  it('closed and opened again is the same one, with all that belongs to it', async () => {
    await importing(file(school(100001)));
    const [before] = await rowsOf<{ id: string }>('select id from institution');
    const leader = await region.person({ id: before?.id ?? '' }, 'careers-leader');
    await importing(file(school(100001, 'Elm School', 'Closed', '31-08-2026')));
    expect(await rowsOf('select id, status, closed_on::text from institution')).toEqual([
      { id: before?.id, status: 'closed', closed_on: '2026-08-31' },
    ]);
    expect(await importing(file(school(100001)))).toMatchObject({ added: 0, updated: 1 });
    expect(await rowsOf('select id, status, closed_on from institution')).toEqual([
      { id: before?.id, status: 'open', closed_on: null },
    ]);
    const [membership] = await rowsOf('select organisation_id from membership where person_id = ?', leader.id);
    expect(membership).toEqual({ organisation_id: before?.id });
  });

  it('is of one file is not a second one in the next, whatever it is called there', async () => {
    await importing(file(school(100001)));
    expect(await importing(file(school(100001, 'Oak School')))).toMatchObject({ added: 0, updated: 1 });
    expect(await names()).toEqual(['Oak School']);
  });

  it('has the URN of another cannot be stored, by whatever way it comes', async () => {
    await importing(file(school(100001)));
    await expect(region.institution('Oak School', { urn: '100001' })).rejects.toThrow(/unique/);
    expect(await names()).toEqual(['Elm School']);
  });
});
