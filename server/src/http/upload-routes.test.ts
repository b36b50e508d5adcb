import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { archive, pdf, png } from '../../testing/files.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { openSession, SESSION_COOKIE } from '../people/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { createFolderStore } from '../platform/file-store.ts';

let region: TestRegion;
let api: TestApi;
let folder: string;
let cookie: string;
let leader: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  folder = await mkdtemp(join(tmpdir(), 'waymark-uploads-'));
  Object.assign(region.services, { files: await createFolderStore(folder) });
  api = await TestApi.start(region);
  leader = await region.person(await region.institution('Alder School'), 'careers-leader');
  cookie = await cookieOf(leader);
});
afterAll(async () => {
  await api.stop();
  await region.stop();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await region.orm.em.fork().execute('delete from stored_file');
  for (const name of await readdir(folder)) await rm(join(folder, name));
});

const cookieOf = async (person: PersonActor): Promise<string> =>
  `${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), person.id, NOON)}`;

function upload(name: string, content: Buffer | string, headers: Record<string, string> = { cookie }) {
  return api.app.inject({
    method: 'POST',
    url: `/uploads?name=${encodeURIComponent(name)}`,
    headers: { 'content-type': 'application/octet-stream', ...headers },
    payload: content,
  });
}

const rows = async (): Promise<number> => (await region.orm.em.fork().execute('select 1 from stored_file')).length;

const word = (...parts: Parameters<typeof archive>[0]) =>
  archive([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '<w/>' },
    ...parts,
  ]);
const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `word/media/${index}.png` }));

describe('an upload', () => {
  it.each([
    ['a PDF', 'policy.pdf', pdf()],
    ['a picture', 'display.png', png(640, 480)],
    ['a document', 'programme.docx', word()],
    ['a table as text', 'visits.csv', 'name,pupils\r\nBakery,30\r\n'],
    ['text of an older computer', 'visits.txt', Buffer.from('Caf\u00e9', 'latin1')],
  ])('keeps %s', async (_what, name, content) => {
    const response = await upload(name, content);
    expect([response.statusCode, response.json()]).toMatchObject([201, { name, bytes: Buffer.byteLength(content) }]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it.each([
    ['nothing', 'empty.pdf', '', 'FILE_EMPTY', /is empty/],
    ['a kind that is not kept', 'page.html', '<html>', 'FILE_TYPE', /Use one of: pdf, png/],
    ['a drawing that may hold a script', 'logo.svg', '<svg onload="x()"/>', 'FILE_TYPE', /Use one of/],
    ['a program with two extensions', 'report.pdf.exe', 'MZ', 'FILE_TYPE', /Use one of/],
    [
      'a program that was renamed',
      'report.pdf',
      Buffer.from('MZ\u0090\u0000'.padEnd(400, '\u0000')),
      'FILE_TYPE',
      /is named like application\/pdf/,
    ],
    ['a picture that was renamed', 'report.pdf', png(4, 4), 'FILE_TYPE', /its content is image\/png/],
    ['text that is none', 'list.csv', Buffer.from('a,b\u0000c'), 'FILE_TYPE', /null bytes/],
    ['a PDF that ends in the middle', 'policy.pdf', pdf().subarray(0, 40), 'FILE_TYPE', /its end is missing/],
    ['a PDF with a password', 'policy.pdf', pdf('/Encrypt 5 0 R'), 'FILE_TYPE', /protected by a password/],
    ['a picture too large to show', 'huge.png', png(10_000, 10_000), 'FILE_TYPE', /10000 × 10000 pixels/],
    [
      'a PDF that is an archive too',
      'both.pdf',
      Buffer.concat([pdf(), archive([{ name: 'x' }])]),
      'FILE_TYPE',
      /two files in one|its end is missing/,
    ],
    ['a document with macros', 'plan.docx', word({ name: 'word/vbaProject.bin' }), 'FILE_TYPE', /holds macros/],
    [
      'a document with a password',
      'plan.docx',
      word({ name: 'a.xml', content: 'x', unpacked: 1, encrypted: true }),
      'FILE_TYPE',
      /protected by a password/,
    ],
    [
      'a document with a password as its makers do it',
      'plan.docx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'FILE_TYPE',
      /protected by a password/,
    ],
    [
      'an archive that is no document',
      'plan.docx',
      archive([{ name: 'readme.txt' }]),
      'FILE_TYPE',
      /docx|document of its kind|is named like/,
    ],
    [
      'a document that unpacks to very much',
      'plan.docx',
      word({ name: 'word/media/bomb.xml', content: 'x', unpacked: 3_000_000_000 }),
      'FILE_TYPE',
      /unpacks to more than 200 MB/,
    ],
    ['a document with very many parts', 'plan.docx', word(...many), 'FILE_TYPE', /more than 2000 parts/],
    [
      'a document with parts outside it',
      'plan.docx',
      word({ name: '../../etc/passwd', content: 'x' }),
      'FILE_TYPE',
      /unpacked outside/,
    ],
  ])('refuses %s and leaves nothing behind', async (_what, name, content, code, message) => {
    const response = await upload(name, content);
    const { error } = response.json<{ error: { code: string; message: string } }>();
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect([await rows(), await readdir(folder)]).toEqual([0, []]);
  });

  it('refuses more than 25 MB while it is sent', async () => {
    const response = await upload('film.pdf', Buffer.alloc(25_000_001));
    expect([response.statusCode, response.json()]).toMatchObject([413, { error: { code: 'FILE_TOO_LARGE' } }]);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['a path', '../../etc/visits.txt', 'visits.txt'],
    ['a path of Windows', String.raw`C:\school\visits.txt`, 'visits.txt'],
    ['a picture of a face', '😀 visits.txt', '😀 visits.txt'],
    ['marks that turn the direction', '\u202evisits\u2066.txt', 'visits.txt'],
    ['control characters', 'vis\nits\u0007.txt', 'visits.txt'],
    ['circumflexes', 'ymweliâd ŵyl.txt', 'ymweliâd ŵyl.txt'],
    ['300 characters', `${'a'.repeat(300)}.txt`, `${'a'.repeat(100)}${'a'.repeat(46)}.txt`],
  ])('gives a safe name to a file named with %s', async (_what, given, name) => {
    expect((await upload(given, 'text')).json()).toMatchObject({ name });
  });

  it('stores the same content once, and keeps it until the last is removed', async () => {
    const [first, second] = [await upload('one.pdf', pdf()), await upload('two.pdf', pdf())];
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    const inodes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).ino));
    expect([inodes.length, new Set(inodes).size]).toEqual([2, 1]);
  });

  it('stops an organisation that has uploaded enough for a day, and no other', async () => {
    const em = region.orm.em.fork();
    await em.execute(
      `insert into stored_file (id, name, media_type, bytes, sha256, uploaded_by, uploaded_at)
       select gen_random_uuid(), 'x.txt', 'text/plain', 1, 'none', ?, ? from generate_series(1, 300)`,
      [leader.id, NOON],
    );
    const refused = await upload('visits.txt', 'text');
    expect([refused.statusCode, refused.json()]).toMatchObject([429, { error: { code: 'QUOTA' } }]);
    const other = await cookieOf(await region.person(await region.institution('Birch School'), 'careers-leader'));
    expect((await upload('visits.txt', 'text', { cookie: other })).statusCode).toBe(201);
  });

  it('has no more room because many are sent at once, and what was too much leaves nothing behind', async () => {
    await region.orm.em.fork().execute(
      `insert into stored_file (id, name, media_type, bytes, sha256, uploaded_by, uploaded_at)
       select gen_random_uuid(), 'x.txt', 'text/plain', 1, 'none', ?, ? from generate_series(1, 298)`,
      [leader.id, NOON],
    );
    const sent = await Promise.all(Array.from({ length: 8 }, (_, index) => upload(`${index}.txt`, `text ${index}`)));
    expect(sent.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([
      201, 201, 429, 429, 429, 429, 429, 429,
    ]);
    expect([await rows(), (await readdir(folder)).length]).toEqual([300, 2]);
  });

  it.each([
    ['from nobody', {}, 401],
    ['with a session that is none', { cookie: `${SESSION_COOKIE}=wrong` }, 401],
  ])('%s is refused', async (_what, headers, status) => {
    expect((await upload('visits.txt', 'text', headers)).statusCode).toBe(status);
  });

  it('from the page of another site is refused', async () => {
    expect((await upload('visits.txt', 'text', { cookie, origin: 'https://elsewhere.example' })).statusCode).toBe(403);
  });
});

describe('a file', () => {
  it.each(['/files/..%2f..%2fetc%2fpasswd', '/files/....//etc/passwd', '/files/%00', '/files/not-an-id'])(
    'is not to be had at %s',
    async (url) => {
      const response = await api.app.inject({ method: 'GET', url, headers: { cookie } });
      expect(response.statusCode).toBe(404);
    },
  );

  it('that was uploaded and belongs to nothing yet is nobody’s to download, whatever range is asked for', async () => {
    await upload('visits.txt', 'text');
    const [id = ''] = await readdir(folder);
    for (const range of ['bytes=0-', 'bytes=0-0,1-1,2-2', 'bytes=-1'])
      expect(
        (await api.app.inject({ method: 'GET', url: `/files/${id}`, headers: { cookie, range } })).statusCode,
      ).toBe(404);
  });
});

describe('an upload that is refused before it was read to its end', () => {
  let agent: Agent;
  let port: number;
  beforeAll(async () => {
    await api.app.listen({ host: '127.0.0.1', port: 0 });
    ({ port } = api.app.server.address() as AddressInfo);
    agent = new Agent({ keepAlive: true, maxSockets: 1 });
  });
  afterAll(() => agent.destroy());

  /** As a browser asks, which has one connection and uses it again. */
  const ask = (method: string, path: string, body?: Buffer): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const headers = {
        cookie,
        'content-type': 'application/octet-stream',
        ...(body && { 'content-length': body.length }),
      };
      const asked = request({ agent, host: '127.0.0.1', port, method, path, headers }, (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode));
      });
      asked.once('error', reject);
      asked.end(body);
    });

  it.each([
    { name: 'too large', path: '/uploads?name=visits.txt', bytes: 26_000_000, status: 413 },
    { name: 'of another kind', path: '/uploads?name=page.html', bytes: 300_000, status: 415 },
  ])(
    'keeps nobody waiting who asks next: $name',
    async ({ path, bytes, status }) => {
      expect(await ask('POST', path, Buffer.alloc(bytes, 'a'))).toBe(status);
      expect(await ask('GET', '/files/not-an-id')).toBe(404);
    },
    10_000,
  );

  it('keeps nobody waiting who asks next: the disk is full', async () => {
    const { write } = region.services.files;
    region.services.files.write = async (_id, content) => {
      for await (const piece of content)
        if (piece.length > 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      throw new Error('nothing came');
    };
    const refused = await ask('POST', '/uploads?name=visits.txt', Buffer.alloc(300_000, 'a'));
    region.services.files.write = write;
    expect(refused).toBe(503);
    expect(await ask('GET', '/files/not-an-id')).toBe(404);
  }, 10_000);
});
