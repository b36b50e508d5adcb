import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { Line } from '../../testing/line.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { openSession, SESSION_COOKIE } from '../people/index.ts';
import { applicationUrl } from '../persistence/application-login.ts';
import { connectAsApplication } from '../persistence/orm.ts';
import { createFolderStore } from '../platform/file-store.ts';

let region: TestRegion;
let line: Line;
let api: TestApi;
let cookie: string;
let folder: string;

beforeEach(async () => {
  region = await TestRegion.start();
  line = new Line(applicationUrl(region.url));
  await line.mend();
  folder = await mkdtemp(join(tmpdir(), 'waymark-files-'));
  const away = await connectAsApplication(line.url, { logger: () => undefined });
  await region.services.orm.close();
  Object.assign(region.services, { orm: away, files: await createFolderStore(folder) });
  const administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  cookie = `${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), administrator.id, NOON)}`;
  api = await TestApi.start(region, { report: () => undefined });
});
afterEach(async () => {
  await api.stop();
  await region.stop();
  await line.cut();
  await rm(folder, { recursive: true });
});

const ADD = `mutation ($input: AddMemberInput!) { addMember(input: $input) { problems { code } } }`;
const people = () => region.orm.em.fork().execute<{ name: string }[]>(`select name from person where name = 'Ada'`);
const ready = async () => (await api.app.inject('/readyz')).statusCode;
const upload = () =>
  api.app.inject({
    method: 'POST',
    url: '/uploads?name=visits.txt',
    headers: { cookie, 'content-type': 'application/octet-stream' },
    payload: 'We met.',
  });

describe('while the database is away', () => {
  beforeEach(async () => {
    await api.ask('{ viewer { person { name } } }', {}, { cookie });
    await line.cut();
  });

  it('the server says that it lives and is not ready, until the database is back', async () => {
    expect((await api.app.inject('/healthz')).statusCode).toBe(200);
    expect(await ready()).toBe(503);
    await line.mend();
    expect(await ready()).toBe(200);
    expect(await api.ask('{ viewer { person { name } } }', {}, { cookie })).toMatchObject({ status: 200 });
  });

  it.each([
    { name: 'a query of somebody', body: { query: '{ viewer { may } }' }, signedIn: true },
    {
      name: 'a query of nobody',
      body: { query: '{ demoPersonas { personId } }' },
      signedIn: false,
    },
    {
      name: 'a change',
      body: { query: ADD, variables: { input: { name: 'Ada', email: 'ada@example.org', role: 'FACILITATOR' } } },
      signedIn: true,
    },
    {
      name: 'a change with a key',
      body: {
        query: ADD,
        variables: {
          input: { name: 'Ada', clientMutationId: 'k'.repeat(20), email: 'ada@example.org', role: 'FACILITATOR' },
        },
      },
      signedIn: true,
    },
  ])('$name is answered with 503 and when to come back', async ({ body, signedIn }) => {
    const response = await api.send(body, signedIn ? { cookie } : {});
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('5');
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(response.body).not.toMatch(/ECONN|127\.0\.0\.1|select/);
    expect(await people()).toEqual([]);
  });

  it.each([
    { url: '/uploads?name=visits.txt', payload: 'We met.', type: 'application/octet-stream' },
    { url: '/auth/password', payload: '{"email":"ada@example.org","password":"any"}', type: 'application/json' },
  ])('$url is answered with 503, and leaves nothing behind', async ({ url, payload, type }) => {
    const response = await api.app.inject({ method: 'POST', url, payload, headers: { cookie, 'content-type': type } });
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('5');
    expect(response.json()).toMatchObject({ error: { code: 'UNAVAILABLE' } });
    expect(await readdir(folder)).toEqual([]);
  });
});

it('says so when the folder of files cannot be written, and leaves nothing behind', async () => {
  const full = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
  Object.assign(region.services.files, { write: full });
  const response = await upload();
  expect(response.statusCode).toBe(503);
  expect(response.headers['retry-after']).toBe('5');
  expect(response.json()).toMatchObject({
    error: { code: 'UNAVAILABLE', message: expect.stringContaining('no room') },
  });
  expect(await readdir(folder)).toEqual([]);
  expect(await region.orm.em.fork().execute('select from stored_file')).toEqual([]);
});
