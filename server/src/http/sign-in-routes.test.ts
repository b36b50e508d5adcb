import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { Mail } from '../mail/index.ts';
import { Person } from '../people/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { hashPassword, sendInvitation, sendSignInLink } from '../sign-in/index.ts';
import { PasswordCredential } from '../sign-in/password-credential.entity.ts';

const PASSWORD = 'gorse kettle lantern';

let region: TestRegion;
let api: TestApi;
let leader: PersonActor;
let email: string;
const mails: Mail[] = [];
const jobs: Readonly<Record<string, string>>[] = [];

beforeAll(async () => {
  region = await TestRegion.start();
  Object.assign(region.services, {
    settings: { ...region.services.settings, demo: false, publicUrl: 'https://waymark.example.org' },
    mailer: { send: (mail: Mail) => Promise.resolve(mails.push(mail)) },
    jobs: { add: (_name: string, data: Readonly<Record<string, string>>) => Promise.resolve(jobs.push(data)) },
  });
  api = await TestApi.start(region);
  leader = await region.person(await region.institution('Alder School'), 'careers-leader', 'Lee');
  const em = region.orm.em.fork();
  ({ email } = await em.findOneOrFail(Person, { id: leader.id }));
  await em
    .persist(
      em.create(PasswordCredential, { personId: leader.id, hash: await hashPassword(PASSWORD), changedAt: NOON }),
    )
    .flush();
});
afterAll(async () => {
  await api.stop();
  await region.stop();
});
beforeEach(async () => {
  mails.length = 0;
  jobs.length = 0;
  await region.orm.em.fork().execute('delete from sign_in_failure');
});

type Cookies = Readonly<Record<string, string>>;

function post(url: string, payload: object, cookies: Cookies = {}, remoteAddress = '192.0.2.1') {
  return api.app.inject({ method: 'POST', url, payload, cookies: { ...cookies }, remoteAddress });
}

const cookiesOf = (response: LightMyRequestResponse): Cookies =>
  Object.fromEntries(response.cookies.map(({ name, value }) => [name, value]));

async function viewerOf(cookies: Cookies): Promise<unknown> {
  const cookie = Object.entries(cookies)
    .map((pair) => pair.join('='))
    .join('; ');
  const { data } = await api.ask('{ viewer { person { name } } }', {}, { cookie, 'x-waymark-client': 'test' });
  return data?.['viewer'];
}

/** Asks for a link as somebody, and works off the job. */
async function ask(address = email): Promise<{ readonly cookies: Cookies; readonly secret: string | undefined }> {
  const response = await post('/auth/link', { email: address });
  expect(response.statusCode).toBe(202);
  for (const job of jobs.splice(0)) await sendSignInLink(region.services, job as never, NOON);
  return { cookies: cookiesOf(response), secret: /#(\S+)/.exec(mails.at(-1)?.text ?? '')?.[1] };
}

describe('a link by e-mail', () => {
  it('signs in whoever asked for it, in the browser in which they asked', async () => {
    const { cookies, secret = '' } = await ask(` ${email.toUpperCase()} `);
    expect(mails[0]).toMatchObject({ to: email, subject: 'Your link to sign in to Waymark' });
    expect(mails[0]?.text).toContain('https://waymark.example.org/sign-in/link#');
    const used = await post('/auth/link/use', { secret }, cookies);
    expect(used.statusCode).toBe(204);
    expect(await viewerOf(cookiesOf(used))).toEqual({ person: { name: 'Lee' } });
  });

  it('works once', async () => {
    const { cookies, secret = '' } = await ask();
    await post('/auth/link/use', { secret }, cookies);
    const again = await post('/auth/link/use', { secret }, cookies);
    expect([again.statusCode, again.json()]).toMatchObject([401, { error: { code: 'UNAUTHENTICATED' } }]);
    expect(again.cookies).toEqual([]);
  });

  it('signs one browser in when it is used twice at once', async () => {
    const { cookies, secret = '' } = await ask();
    const uses = await Promise.all([1, 2, 3, 4].map(() => post('/auth/link/use', { secret }, cookies)));
    expect(uses.map(({ statusCode }) => statusCode).toSorted()).toEqual([204, 401, 401, 401]);
  });

  it('is of no use in another browser, whoever sent it there', async () => {
    const { secret = '' } = await ask();
    const theirs = await ask();
    expect((await post('/auth/link/use', { secret })).statusCode).toBe(401);
    expect((await post('/auth/link/use', { secret }, theirs.cookies)).statusCode).toBe(401);
  });

  it('is too old after ten minutes', async () => {
    const { cookies, secret = '' } = await ask();
    await region.orm.em.fork().execute(`update sign_in_link set expires_at = ?`, [NOON]);
    expect((await post('/auth/link/use', { secret }, cookies)).statusCode).toBe(401);
  });

  it('is not used up by looking at it', async () => {
    const { cookies, secret = '' } = await ask();
    await api.app.inject({ method: 'GET', url: `/sign-in/link`, cookies: { ...cookies } });
    for (const method of ['GET', 'HEAD', 'OPTIONS'] as const)
      for (const url of [`/auth/link/use?secret=${secret}`, `/auth/link/use`, `/sign-in/link?secret=${secret}`])
        await api.app.inject({ method, url, cookies: { ...cookies } });
    expect((await post('/auth/link/use', { secret }, cookies)).statusCode).toBe(204);
  });

  it('is sent to nobody who is not known or was deactivated, and the answer is the same', async () => {
    const gone = await region.person(await region.institution('Birch School'), 'governor', 'Gone');
    const em = region.orm.em.fork();
    const { email: old } = await em.findOneOrFail(Person, { id: gone.id });
    await em.nativeUpdate(Person, { id: gone.id }, { deactivatedAt: NOON });
    const answers = [];
    for (const address of [email, 'nobody@example.org', old]) {
      const response = await post('/auth/link', { email: address });
      answers.push([response.statusCode, response.body, response.cookies.map(({ name }) => name)]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    for (const job of jobs) await sendSignInLink(region.services, job as never, NOON);
    expect(mails.map(({ to }) => to)).toEqual([email]);
  });

  it('is sent five times in a quarter of an hour to one person, whoever asks', async () => {
    for (let time = 0; time < 8; time += 1) await ask();
    expect(mails).toHaveLength(5);
  });

  it('is refused to an address that asks too often, with the time to wait', async () => {
    for (let time = 0; time < 20; time += 1) await post('/auth/link', { email: `person${time}@example.org` });
    const refused = await post('/auth/link', { email });
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await post('/auth/link', { email }, {}, '192.0.2.77')).statusCode).toBe(202);
  });
});

describe('an invitation', () => {
  it('leads to where it invites, and takes up no other', async () => {
    const em = region.orm.em.fork();
    const place = async (name: string) => {
      const membershipId = randomUUID();
      const { id } = await region.institution(name);
      await em.execute(
        `insert into membership (id, person_id, organisation_id, role, created_at) values (?, ?, ?, 'governor', ?)`,
        [membershipId, leader.id, id, NOON],
      );
      return membershipId;
    };
    const [birch, cedar] = [await place('Birch School'), await place('Cedar School')];
    await sendInvitation(region.services, { membershipId: cedar }, NOON);
    const secret = /link#(\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
    expect((await post('/auth/link/use', { secret })).statusCode).toBe(204);
    const states = await em.execute(
      `select m.id, active_since is not null as used, s.membership_id is not null as acts from membership m
       left join session s on s.membership_id = m.id where m.id in (?, ?)`,
      [birch, cedar],
    );
    expect(states).toHaveLength(2);
    expect(states).toContainEqual({ id: birch, used: false, acts: false });
    expect(states).toContainEqual({ id: cedar, used: true, acts: true });
    await em.execute('delete from session where membership_id in (?, ?)', [birch, cedar]);
    await em.execute('delete from sign_in_link where membership_id in (?, ?)', [birch, cedar]);
    await em.execute('delete from membership where id in (?, ?)', [birch, cedar]);
  });
});

describe('a password', () => {
  const withPassword = (password: string, cookies: Cookies = {}, from?: string, address = email) =>
    post('/auth/password', { email: address, password }, cookies, from);

  it('signs in, and is never given away', async () => {
    const response = await withPassword(PASSWORD);
    expect([response.statusCode, response.body]).toEqual([204, '']);
    expect(await viewerOf(cookiesOf(response))).toEqual({ person: { name: 'Lee' } });
  });

  it('is refused in the same words for an unknown address and a wrong password', async () => {
    const [wrong, unknown] = [
      await withPassword('gorse kettle lamp'),
      await withPassword(PASSWORD, {}, undefined, 'nobody@example.org'),
    ];
    expect(wrong.statusCode).toBe(401);
    expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body]);
  });

  it('does not fix a session that was there before', async () => {
    const first = cookiesOf(await withPassword(PASSWORD));
    const second = cookiesOf(await withPassword(PASSWORD, first));
    expect(second['__Host-wm_session']).toBeDefined();
    expect(second['__Host-wm_session']).not.toBe(first['__Host-wm_session']);
  });

  it('is not looked at after five failures from one address, not even when it is right', async () => {
    for (let time = 0; time < 5; time += 1) await withPassword('wrong', {}, '192.0.2.9');
    const refused = await withPassword(PASSWORD, {}, '192.0.2.9');
    expect([refused.statusCode, refused.json()]).toMatchObject([429, { error: { code: 'RATE_LIMITED' } }]);
    expect((await withPassword(PASSWORD, {}, '192.0.2.10')).statusCode).toBe(204);
  });

  it('cannot be tried more often by trying many at once', async () => {
    const tries = Array.from({ length: 20 }, () => withPassword('wrong', {}, '192.0.2.11'));
    const answers = (await Promise.all(tries)).map(({ statusCode }) => statusCode);
    expect(answers.filter((status) => status === 401).length).toBeLessThanOrEqual(5);
    expect(new Set(answers)).toEqual(new Set([401, 429]));
  });

  it('cannot be sprayed over many accounts from one address, known or not, which keeps no owner out', async () => {
    for (let time = 0; time < 30; time += 1) {
      const address = time % 2 ? `nobody${time}@example.org` : `somebody${time}@example.org`;
      expect((await withPassword(PASSWORD, {}, '192.0.2.12', address)).statusCode).toBe(401);
    }
    expect((await withPassword(PASSWORD, {}, '192.0.2.12')).statusCode).toBe(429);
    expect((await withPassword(PASSWORD, {}, '192.0.2.13')).statusCode).toBe(204);
  });

  it('cannot be tried for ever from ever new addresses, which does not keep its owner out', async () => {
    const own = cookiesOf(await withPassword(PASSWORD));
    for (let time = 0; time < 50; time += 1) await withPassword('wrong', {}, `198.51.100.${time}`);
    expect((await withPassword(PASSWORD, {}, '203.0.113.1')).statusCode).toBe(429);
    expect((await withPassword(PASSWORD, own, '203.0.113.1')).statusCode).toBe(204);
    expect((await ask()).secret).toBeDefined();
  });

  it.each([
    ['nothing', {}],
    ['another type', { email: 'a@b.example', password: 12 }],
    ['something more', { email: 'a@b.example', password: 'x', role: 'region-administrator' }],
    ['no address', { email: 'nobody', password: 'x' }],
  ])('is asked for in its form when it comes as %s', async (_what, payload) => {
    const response = await post('/auth/password', payload);
    expect([response.statusCode, response.json()]).toMatchObject([400, { error: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is taken from our own pages alone', async () => {
    const plain = { email, password: PASSWORD };
    const form = await api.app.inject({
      method: 'POST',
      url: '/auth/password',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(plain).toString(),
    });
    const text = await api.app.inject({
      method: 'POST',
      url: '/auth/password',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify(plain),
    });
    expect([form.statusCode, text.statusCode]).toEqual([415, 400]);
    expect([form.cookies, text.cookies]).toEqual([[], []]);
  });
});
