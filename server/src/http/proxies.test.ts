import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { Mail } from '../mail/index.ts';
import { openSession, Person } from '../people/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { sendSignInLink } from '../sign-in/index.ts';

const PROXY = '10.1.2.3';
const POISON = {
  host: 'evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-for': '203.0.113.250',
  forwarded: 'host=evil.example;proto=https',
};

let region: TestRegion;
let leader: PersonActor;
let email: string;
let api: TestApi;
let mails: Mail[];
let jobs: Readonly<Record<string, string>>[];

beforeAll(async () => {
  region = await TestRegion.start();
  leader = await region.person(await region.institution('Alder School'), 'careers-leader', 'Lee');
  ({ email } = await region.orm.em.fork().findOneOrFail(Person, { id: leader.id }));
});
beforeEach(async () => {
  mails = [];
  jobs = [];
  await region.orm.em.fork().execute('delete from sign_in_failure');
});
afterEach(() => api.stop());
afterAll(() => region.stop());

async function startAt(publicUrl: string, trustedProxies: readonly string[] = []): Promise<void> {
  Object.assign(region.services, {
    settings: { ...region.services.settings, demo: true, publicUrl, trustedProxies },
    mailer: { send: (mail: Mail) => Promise.resolve(mails.push(mail)) },
    jobs: { add: (_name: string, data: Readonly<Record<string, string>>) => Promise.resolve(jobs.push(data)) },
  });
  api = await TestApi.start(region);
}

const askForLink = (headers: Readonly<Record<string, string>>, remoteAddress = PROXY) =>
  api.app.inject({ method: 'POST', url: '/auth/link', payload: { email }, headers: { ...headers }, remoteAddress });

/** How many of these requests were let through. */
async function allowed(requests: readonly Readonly<Record<string, string>>[]): Promise<number> {
  let count = 0;
  for (const headers of requests) if ((await askForLink(headers)).statusCode === 202) count += 1;
  return count;
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('what a request says of itself', () => {
  it.each([[], [PROXY]])('never leads a link elsewhere (proxy trusted: %s)', async (...proxies: string[]) => {
    await startAt('https://waymark.example.org', proxies);
    await askForLink(POISON);
    for (const job of jobs) await sendSignInLink(region.services, job as never, NOON);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('https://waymark.example.org/sign-in/link#');
    expect(mails[0]?.text).not.toContain('evil.example');
  });

  it('does not give a stranger ever new allowances', async () => {
    await startAt('https://waymark.example.org');
    expect(await allowed(times(25, (index) => ({ 'x-forwarded-for': `203.0.113.${index}` })))).toBe(20);
  });

  it.each(['203.0.113.9', '127.0.0.1', PROXY])('is believed of nobody but the proxy: it claims %s', async (claimed) => {
    await startAt('https://waymark.example.org', [PROXY]);
    const viaProxy = times(25, (index) => ({ 'x-forwarded-for': `198.51.100.${index}, ${claimed}, 192.0.2.7` }));
    expect(await allowed(viaProxy)).toBe(20);
  });

  it('tells people behind a trusted proxy apart', async () => {
    await startAt('https://waymark.example.org', ['10.0.0.0/8']);
    expect(await allowed(times(25, (index) => ({ 'x-forwarded-for': `203.0.113.${index}` })))).toBe(25);
  });

  it('neither secures nor unsecures a cookie', async () => {
    await startAt('http://localhost:4000', [PROXY]);
    const plain = await askForLink(POISON);
    expect(plain.cookies).toMatchObject([{ name: 'wm_asking', httpOnly: true, sameSite: 'Lax' }]);
    expect(plain.cookies[0]).not.toHaveProperty('secure');
    expect(plain.headers['strict-transport-security']).toBeUndefined();
    await api.stop();
    await startAt('https://waymark.example.org', [PROXY]);
    const secured = await askForLink({ ...POISON, 'x-forwarded-proto': 'http' });
    expect(secured.cookies).toMatchObject([
      { name: '__Host-wm_asking', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' },
    ]);
    expect(secured.cookies[0]).not.toHaveProperty('domain');
    expect(secured.headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('does not make a stranger one who sits at this machine', async () => {
    await startAt('https://waymark.example.org', ['loopback']);
    const metrics = (remoteAddress: string, headers: Record<string, string> = {}) =>
      api.app.inject({ method: 'GET', url: '/metrics', remoteAddress, headers });
    expect((await metrics('127.0.0.1')).statusCode).toBe(200);
    expect((await metrics('192.0.2.7', { 'x-forwarded-for': '127.0.0.1' })).statusCode).toBe(404);
    expect((await metrics('127.0.0.1', { 'x-forwarded-for': '127.0.0.1' })).statusCode).toBe(404);
    expect((await metrics('127.0.0.1', { 'x-forwarded-for': '192.0.2.7' })).statusCode).toBe(404);
  });
});

describe('the figures of the server', () => {
  it.each(['x-forwarded-for', 'x-forwarded-proto', 'X-Forwarded-Host', 'x-real-ip', 'forwarded', 'via'])(
    'are not for what a proxy on this machine hands on with %s alone',
    async (name) => {
      await startAt('https://waymark.example.org');
      const asked = (headers: Record<string, string>) =>
        api.app.inject({ method: 'GET', url: '/metrics', remoteAddress: '127.0.0.1', headers });
      expect((await asked({ [name]: 'x' })).statusCode).toBe(404);
      expect((await asked({})).statusCode).toBe(200);
    },
  );
});

describe('a session over https', () => {
  const viewer = async (cookie: string, headers: Record<string, string> = {}) => {
    const sent = { cookie, 'x-waymark-client': 'test', ...headers };
    const { status, data } = await api.ask('{ viewer { person { name } } }', {}, sent);
    return status === 200 ? data?.['viewer'] : status;
  };

  it('is carried by the cookie that no neighbour can plant, and by no other', async () => {
    await startAt('https://waymark.example.org');
    const secret = (await openSession(region.orm.em.fork(), leader.id, NOON)) ?? '';
    expect(await viewer(`__Host-wm_session=${secret}`)).toEqual({ person: { name: 'Lee' } });
    expect(await viewer(`wm_session=${secret}`)).toEqual({ person: null });
  });

  it('is forgotten under the name that it was kept by', async () => {
    await startAt('https://waymark.example.org');
    const secret = (await openSession(region.orm.em.fork(), leader.id, NOON)) ?? '';
    const out = await api.app.inject({
      method: 'POST',
      url: '/auth/sign-out',
      payload: {},
      cookies: { '__Host-wm_session': secret },
    });
    expect(out.cookies).toMatchObject([
      { name: '__Host-wm_session', value: '', path: '/', secure: true },
      { name: '__Host-wm_second_step', value: '', path: '/', secure: true },
      { name: '__Host-wm_pending', value: '', path: '/', secure: true },
    ]);
    expect(await viewer(`__Host-wm_session=${secret}`)).toBe(401);
  });

  it.each([
    { origin: 'https://waymark.example.org', status: { person: { name: 'Lee' } } },
    { origin: 'http://waymark.example.org', status: 403 },
    { origin: 'https://waymark.example.org.evil.example', status: 403 },
    { origin: 'https://evil.example', status: 403 },
    { origin: 'http://localhost:4000', status: 403 },
    { origin: 'null', status: 403 },
  ])('is of use to a page of $origin: $status, whatever Host says', async ({ origin, status }) => {
    await startAt('https://waymark.example.org', [PROXY]);
    const secret = (await openSession(region.orm.em.fork(), leader.id, NOON)) ?? '';
    const host = URL.canParse(origin) ? new URL(origin).host : 'waymark.example.org';
    expect(await viewer(`__Host-wm_session=${secret}`, { origin, host, 'x-forwarded-host': host })).toEqual(status);
  });
});

describe('a session on this machine', () => {
  it.each([
    { origin: 'http://localhost:4112', host: 'localhost:4112', own: true },
    { origin: 'http://127.0.0.1:4112', host: '127.0.0.1:4112', own: true },
    { origin: 'http://localhost:3000', host: 'localhost:4112', own: false },
    { origin: 'http://rebound.example:4112', host: 'rebound.example:4112', own: false },
  ])('is of use to a page of $origin at $host: $own', async ({ origin, host, own }) => {
    await startAt('http://localhost:4000');
    const secret = (await openSession(region.orm.em.fork(), leader.id, NOON)) ?? '';
    const cookie = `wm_session=${secret}`;
    const { status } = await api.ask('{ viewer { demo } }', {}, { cookie, origin, host, 'x-waymark-client': 'test' });
    expect(status).toBe(own ? 200 : 403);
  });
});
