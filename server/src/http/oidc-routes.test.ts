import type { LightMyRequestResponse } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setUpApp } from '../../testing/account.ts';
import { TestApi } from '../../testing/api.ts';
import { TestBrowser } from '../../testing/browser.ts';
import { signInThere, startProvider, type TestProvider } from '../../testing/oidc-provider.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { Institution } from '../institutions/index.ts';
import { openSession, Person } from '../people/index.ts';
import type { PersonActor } from '../platform/actor.ts';

const REDIRECT = 'https://waymark.example.org/sign-in/oidc';
type Cookies = Readonly<Record<string, string>>;

let region: TestRegion;
let provider: TestProvider;
let api: TestApi;
let alder: Institution;
let birch: Institution;
let leader: PersonActor;
let email: string;

beforeAll(async () => {
  region = await TestRegion.start();
  provider = await startProvider(REDIRECT, {});
  alder = await region.institution('Alder School');
  birch = await region.institution('Birch College', { ukprn: '10001234', urn: null });
  await region.institution('Cedar School', { urn: '123456' });
});
beforeEach(async () => {
  leader = await region.person(alder, 'careers-leader', 'Lee');
  ({ email } = await region.orm.em.fork().findOneOrFail(Person, { id: leader.id }));
  provider.accounts = { lee: { email: 'lee@alder.example', name: 'Lee L' } };
  await rowsOf('truncate linked_identity, pending_identity, oidc_transaction, sign_in_failure');
  await startApi(provider.issuer);
});
afterEach(() => api.stop());
afterAll(async () => {
  await provider.stop();
  await region.stop();
});

const rowsOf = <Row>(statement: string, ...values: readonly unknown[]): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, [...values]);

async function startApi(issuer: string): Promise<void> {
  const { clientId, clientSecret } = provider;
  const oidc = { issuer, clientId, clientSecret, name: 'Elsewhere', scopes: 'openid email profile organisation' };
  Object.assign(region.services, {
    settings: { ...region.services.settings, publicUrl: 'https://waymark.example.org', oidc },
  });
  api = await TestApi.start(region, { report: () => undefined });
}

const post = (url: string, payload: object, cookies: Cookies = {}) =>
  api.app.inject({ method: 'POST', url: `/auth/oidc/${url}`, payload, cookies: { ...cookies } });
const cookiesOf = (response: LightMyRequestResponse): Cookies =>
  Object.fromEntries(response.cookies.map(({ name, value }) => [name, value]));
const urlOf = (response: LightMyRequestResponse): URL => new URL(response.json<{ url: string }>().url);

async function viewerOf(cookies: Cookies): Promise<unknown> {
  const cookie = Object.entries(cookies)
    .map((pair) => pair.join('='))
    .join('; ');
  const query = '{ viewer { person { name } active { organisation { name } } } }';
  const { data } = await api.ask(query, {}, { cookie, 'x-waymark-client': 'test' });
  return data?.['viewer'];
}

/** Goes to the provider and comes back, in a browser with these cookies. */
async function goThere({
  account = 'lee',
  cookies = {},
  ...body
}: { account?: string; cookies?: Cookies; returnTo?: string; link?: true } = {}) {
  const started = await post('start', body, cookies);
  expect(started.statusCode).toBe(200);
  const answer = await signInThere(urlOf(started).href, { account });
  const own = { ...cookies, ...cookiesOf(started) };
  const finished = await post('finish', { answer }, own);
  return { answer, own, finished, after: { ...own, ...cookiesOf(finished) } };
}

async function sessionOf({ id }: PersonActor, proved = true): Promise<Cookies> {
  return { '__Host-wm_session': (await openSession(region.orm.em.fork(), id, NOON, { proved })) ?? '' };
}

async function linkLee(): Promise<void> {
  const { after } = await goThere();
  expect((await post('link', {}, { ...after, ...(await sessionOf(leader)) })).statusCode).toBe(200);
}

describe('signing in by another service', () => {
  it('signs nobody in the first time, whoever has that address here', async () => {
    provider.accounts = { lee: { email, email_verified: true, name: 'Lee' } };
    const { finished, after } = await goThere({ returnTo: '/schools/x' });
    expect([finished.statusCode, finished.json()]).toEqual([200, { outcome: 'not-linked' }]);
    expect(after).not.toHaveProperty('__Host-wm_session');
    const pending = await api.app.inject({ method: 'GET', url: '/auth/oidc/pending', cookies: { ...after } });
    expect(pending.json()).toEqual({
      pending: { provider: 'Elsewhere', label: email, organisation: null, returnTo: '/schools/x' },
    });
    const other = await api.app.inject({ method: 'GET', url: '/auth/oidc/pending' });
    expect(other.json()).toEqual({ pending: null });
  });

  it('offers the account to whoever signs in in that browser, and signs them in by it from then on', async () => {
    const { after } = await goThere({ returnTo: '/schools/x?y=1#z' });
    const linked = await post('link', {}, { ...after, ...(await sessionOf(leader)) });
    expect(linked.json()).toEqual({ returnTo: '/schools/x?y=1#z' });
    expect(cookiesOf(linked)['__Host-wm_pending']).toBe('');
    const again = await goThere({ returnTo: '/schools/x' });
    expect(again.finished.json()).toEqual({ outcome: 'signed-in', returnTo: '/schools/x' });
    expect(await viewerOf(again.after)).toMatchObject({ person: { name: 'Lee' } });
    const events = await rowsOf<{ type: string; actor_id: string; data: object }>(
      'select * from domain_event where actor_id = ?',
      leader.id,
    );
    expect(events).toMatchObject([{ type: 'sign-in.linked', actor_id: leader.id, stream_id: alder.id, data: {} }]);
  });

  it('stores no secret as it stands', async () => {
    const started = await post('start', {});
    const stored = JSON.stringify(await rowsOf('select * from oidc_transaction'));
    const { searchParams } = urlOf(started);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    const browser = cookiesOf(started)['__Host-wm_oidc'] ?? '';
    expect(browser).not.toBe('');
    for (const secret of [searchParams.get('state'), searchParams.get('nonce'), browser])
      expect(stored).not.toContain(secret);
  });

  it('works in two tabs of one browser', async () => {
    await linkLee();
    const first = await post('start', {});
    const second = await post('start', {}, cookiesOf(first));
    for (const tab of [first, second]) {
      const answer = await signInThere(urlOf(tab).href, { account: 'lee' });
      expect((await post('finish', { answer }, cookiesOf(second))).json()).toMatchObject({ outcome: 'signed-in' });
    }
  });

  it('says so when somebody cancels there', async () => {
    const started = await post('start', {});
    const answer = await signInThere(urlOf(started).href, { cancel: 'yes' });
    const finished = await post('finish', { answer }, cookiesOf(started));
    expect([finished.statusCode, finished.json()]).toMatchObject([
      401,
      { error: { message: expect.stringContaining('You were not signed in at Elsewhere') as string } },
    ]);
  });

  it('does not let a person in who was deactivated here', async () => {
    await linkLee();
    await rowsOf('update person set deactivated_at = ? where id = ?', NOON, leader.id);
    const { finished, after } = await goThere();
    expect(finished.statusCode).toBe(401);
    expect(after).not.toHaveProperty('__Host-wm_session');
  });

  it('does not exist without such a service', async () => {
    await api.stop();
    Object.assign(region.services, { settings: { ...region.services.settings, oidc: null } });
    api = await TestApi.start(region);
    for (const url of ['start', 'finish', 'link', 'forget']) expect((await post(url, {})).statusCode).toBe(404);
    expect((await api.ask('{ signInProvider { name } }')).data).toEqual({ signInProvider: null });
  });
});

describe('the organisation chosen there', () => {
  const from = (organisation: unknown) => {
    provider.accounts = { lee: { email: 'lee@alder.example', organisation } };
  };
  beforeEach(async () => {
    await linkLee();
    await rowsOf(
      `insert into membership values (gen_random_uuid(), ?, ?, 'governor', ?)`,
      leader.id,
      birch.id,
      new Date(NOON.getTime() + 1),
    );
  });

  it.each([
    { name: 'a URN', claim: () => ({ id: 'x', name: 'ALDER', urn: alder.urn, ukprn: null }), acts: 'Alder School' },
    { name: 'a UKPRN', claim: () => ({ name: 'Birch', urn: null, ukprn: '10001234' }), acts: 'Birch College' },
    { name: 'a UKPRN as a number', claim: () => ({ name: 'Birch', ukprn: 10_001_234 }), acts: 'Birch College' },
    { name: 'JSON in a string', claim: () => JSON.stringify({ ukprn: '10001234' }), acts: 'Birch College' },
    { name: 'no number', claim: () => ({ name: 'Birch College', category: { id: '002' } }), acts: 'Alder School' },
    { name: 'nothing', claim: () => undefined, acts: 'Alder School' },
    { name: 'rubbish', claim: () => 'Birch {', acts: 'Alder School' },
    { name: 'numbers that are none', claim: () => ({ urn: `' or 1=1 --`, ukprn: [] }), acts: 'Alder School' },
  ])('decides what is acted as: $name', async ({ claim, acts }) => {
    from(claim());
    const { finished, after } = await goThere();
    expect(finished.json()).toMatchObject({ outcome: 'signed-in' });
    expect(await viewerOf(after)).toMatchObject({ active: { organisation: { name: acts } } });
  });

  it('asks for the code of an authenticator app first, and says then that there is no role there', async () => {
    from({ name: 'Cedar School', urn: '123456' });
    const app = await setUpApp(new TestBrowser(api, { cookies: await sessionOf(leader) }), NOON);
    const { finished, after } = await goThere({ returnTo: '/schools/x' });
    expect(finished.json()).toEqual({
      outcome: 'second-factor',
      next: '/sign-in/code',
      organisation: { name: 'Cedar School', urn: '123456', ukprn: null },
      returnTo: '/schools/x',
    });
    expect(after).not.toHaveProperty('__Host-wm_session');
    const browser = new TestBrowser(api, { cookies: after });
    expect((await browser.post('/auth/second-factor', { code: '000000' })).statusCode).toBe(401);
    expect(await browser.viewer()).toBeNull();
    const code = app.code(new Date(NOON.getTime() + 30_000));
    expect((await browser.post('/auth/second-factor', { code })).statusCode).toBe(204);
    expect(await viewerOf(browser.cookies)).toEqual({ person: { name: 'Lee' }, active: null });
  });

  it('is not acted for by a role there that has ended', async () => {
    from({ name: 'Alder School', urn: alder.urn });
    await rowsOf('update membership set ended_at = ? where id = ?', NOON, leader.membership?.id);
    const { finished, after } = await goThere();
    expect(finished.json()).toMatchObject({ outcome: 'no-role', organisation: { name: 'Alder School' } });
    expect(await viewerOf(after)).toEqual({ person: { name: 'Lee' }, active: null });
  });

  it('lets nobody act for it who has no role there, nor for another instead', async () => {
    from({ name: 'Cedar School', urn: '123456' });
    const { finished, after } = await goThere({ returnTo: '/schools/x' });
    expect(finished.json()).toEqual({
      outcome: 'no-role',
      organisation: { name: 'Cedar School', urn: '123456', ukprn: null },
      returnTo: '/schools/x',
    });
    expect(await viewerOf(after)).toEqual({ person: { name: 'Lee' }, active: null });
  });
});

describe('what somebody came back with', () => {
  it('is good once', async () => {
    const { answer, own } = await goThere();
    const again = await post('finish', { answer }, own);
    expect([again.statusCode, again.cookies]).toEqual([401, []]);
  });

  it('is good for one of four at once', async () => {
    await linkLee();
    const started = await post('start', {});
    const answer = await signInThere(urlOf(started).href, { account: 'lee' });
    const all = await Promise.all([1, 2, 3, 4].map(() => post('finish', { answer }, cookiesOf(started))));
    expect(all.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401, 401, 401]);
  });

  it.each([
    { name: 'another browser', change: (sent: Sent) => ({ ...sent, cookies: {} }) },
    { name: 'a browser that began something else', change: (sent: Sent) => ({ ...sent, cookies: sent.others }) },
    {
      name: 'another state',
      change: (sent: Sent) => ({ ...sent, answer: sent.answer.replace(/state=[^&]+/, 'state=x') }),
    },
    { name: 'no state', change: (sent: Sent) => ({ ...sent, answer: sent.answer.replace(/state=[^&]+/, '') }) },
  ])('is good for nothing with $name', async ({ change }) => {
    await linkLee();
    const [started, others] = [await post('start', {}), await post('start', {})];
    const answer = await signInThere(urlOf(started).href, { account: 'lee' });
    const sent = change({ answer, cookies: cookiesOf(started), others: cookiesOf(others) });
    const finished = await post('finish', { answer: sent.answer }, sent.cookies);
    expect(finished.statusCode).toBe(401);
    expect(finished.cookies).toEqual([]);
  });

  it('is too old after ten minutes', async () => {
    await linkLee();
    const started = await post('start', {});
    const answer = await signInThere(urlOf(started).href, { account: 'lee' });
    await rowsOf('update oidc_transaction set expires_at = ?', NOON);
    expect((await post('finish', { answer }, cookiesOf(started))).statusCode).toBe(401);
  });

  it.each([
    { asked: '/schools/x?y=%2F#z', goes: '/schools/x?y=%2F#z' },
    { asked: '/%2F%2Fevil.example', goes: '/%2F%2Fevil.example' },
    ...[
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/\t/evil.example',
      '/\n/evil.example',
      '/.//evil.example',
      '/x/..//evil.example',
      'https://evil.example/',
      'https:evil.example',
      'https://waymark.example.org@evil.example/',
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      '%2F%2Fevil.example',
      '',
      `/${'x'.repeat(3_000)}`,
    ].map((asked) => ({ asked, goes: '/home' })),
  ])('leads within this site: $asked', async ({ asked, goes }) => {
    await linkLee();
    expect((await goThere({ returnTo: asked })).finished.json()).toEqual({ outcome: 'signed-in', returnTo: goes });
  });
});

interface Sent {
  readonly answer: string;
  readonly cookies: Cookies;
  readonly others: Cookies;
}

describe('linking', () => {
  it('is for the browser in which the account was proved, and for who is signed in', async () => {
    const { after } = await goThere();
    const session = await sessionOf(leader);
    expect((await post('link', {}, session)).statusCode).toBe(404);
    expect((await post('link', {}, after)).statusCode).toBe(401);
    expect(await rowsOf('select * from linked_identity')).toEqual([]);
  });

  it('asks for a proof of who one is that is not older than a quarter of an hour', async () => {
    const { after } = await goThere();
    expect((await post('link', {}, { ...after, ...(await sessionOf(leader, false)) })).statusCode).toBe(403);
    const session = await sessionOf(leader);
    await rowsOf(`update session set proved_at = ?`, new Date(NOON.getTime() - 16 * 60_000));
    const refused = await post('link', {}, { ...after, ...session });
    expect([refused.statusCode, refused.json()]).toMatchObject([403, { error: { code: 'FORBIDDEN' } }]);
  });

  it('is no longer offered after half an hour, or when it is declined', async () => {
    const session = await sessionOf(leader);
    const late = await goThere();
    await rowsOf('update pending_identity set expires_at = ?', NOON);
    expect((await post('link', {}, { ...late.after, ...session })).statusCode).toBe(404);
    const declined = await goThere();
    expect((await post('forget', {}, declined.after)).statusCode).toBe(204);
    expect((await post('link', {}, { ...declined.after, ...session })).statusCode).toBe(404);
  });

  it('gives an account to one person alone, and tells another whose it is not', async () => {
    const first = await goThere();
    const second = await goThere();
    const colleague = await region.person(alder, 'contributor', 'Cam');
    await post('link', {}, { ...first.after, ...(await sessionOf(leader)) });
    const taken = await post('link', {}, { ...second.after, ...(await sessionOf(colleague)) });
    expect([taken.statusCode, taken.json()]).toMatchObject([409, { error: { code: 'CONFLICT' } }]);
    const cookies = await sessionOf(colleague);
    const { finished } = await goThere({ cookies, link: true });
    expect([finished.statusCode, finished.cookies]).toEqual([409, []]);
  });

  it('gives an account to whoever began to link it, and to nobody who signs in there after them', async () => {
    const colleague = await region.person(alder, 'contributor', 'Cam');
    const own = await sessionOf(leader);
    const { after } = await goThere({ cookies: own, link: true });
    expect((await post('link', {}, { ...after, ...(await sessionOf(colleague)) })).statusCode).toBe(404);
    expect((await post('link', {}, { ...after, ...own })).statusCode).toBe(200);
    expect(await rowsOf('select person_id from linked_identity')).toEqual([{ person_id: leader.id }]);
  });

  it('is forgotten when whoever is signed in signs out', async () => {
    const { after } = await goThere();
    const session = await sessionOf(leader);
    const cookies = { ...after, ...session };
    const left = await api.app.inject({ method: 'POST', url: '/auth/sign-out', payload: {}, cookies });
    expect(cookiesOf(left)['__Host-wm_pending']).toBe('');
    expect(await rowsOf('select from pending_identity')).toEqual([]);
  });

  it('says nothing new to whoever links their own account again', async () => {
    await linkLee();
    const { finished } = await goThere({ cookies: await sessionOf(leader), link: true, returnTo: '/account' });
    expect(finished.json()).toEqual({ outcome: 'signed-in', returnTo: '/account' });
  });

  it('cannot be begun by a stranger', async () => {
    expect((await post('start', { link: true })).statusCode).toBe(401);
  });

  it('cannot be done by a form of another site', async () => {
    const { after } = await goThere();
    const cookies = { ...after, ...(await sessionOf(leader)) };
    for (const headers of [
      { origin: 'https://evil.example', 'content-type': 'application/json' },
      { 'content-type': 'text/plain' },
    ]) {
      const sent = await api.app.inject({ method: 'POST', url: '/auth/oidc/link', headers, payload: '{}', cookies });
      expect(sent.statusCode).toBe(403);
    }
  });

  it('is undone by its owner alone', async () => {
    await linkLee();
    const [linked] = await rowsOf<{ id: string }>('select id from linked_identity');
    const unlink = `mutation ($id: ID!) { unlinkSignIn(input: { id: $id }) { account { linkedSignIns { label } } } }`;
    const as = async (person: PersonActor, id: string | undefined) => {
      const cookie = Object.entries(await sessionOf(person)).map((pair) => pair.join('='))[0] ?? '';
      return api.ask(unlink, { id }, { cookie, 'x-waymark-client': 'test' });
    };
    const colleague = await region.person(alder, 'headteacher', 'Cam');
    const [others, nobodys, noId] = [
      await as(colleague, linked?.id),
      await as(colleague, '00000000-0000-4000-8000-000000000000'),
      await as(leader, 'x'),
    ];
    for (const { errors } of [others, nobodys, noId])
      expect(errors).toMatchObject([{ message: nobodys.errors?.[0]?.message, extensions: { code: 'NOT_FOUND' } }]);
    expect((await api.ask(unlink, { id: linked?.id })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const own = await as(leader, linked?.id);
    expect(own.data).toEqual({ unlinkSignIn: { account: { linkedSignIns: [] } } });
    expect(await rowsOf(`select type from domain_event where actor_id = ? order by at, type`, leader.id)).toMatchObject(
      [{ type: 'sign-in.linked' }, { type: 'sign-in.unlinked' }],
    );
    expect((await goThere()).finished.json()).toEqual({ outcome: 'not-linked' });
  });
});

describe('a service that does not answer', () => {
  it('is said to be away; everything else works, and it is asked again next time', async () => {
    const passing = await startProvider(REDIRECT, { lee: {} });
    await passing.stop();
    await api.stop();
    await startApi(passing.issuer);
    const away = await post('start', {});
    expect([away.statusCode, away.json()]).toMatchObject([
      503,
      { error: { code: 'UNAVAILABLE', message: expect.stringContaining('Elsewhere cannot be reached') as string } },
    ]);
    expect((await api.ask('{ signInProvider { name } }')).data).toEqual({ signInProvider: { name: 'Elsewhere' } });
    const back = await startProvider(REDIRECT, { lee: {} }, Number(new URL(passing.issuer).port));
    const { finished } = await goThere();
    expect(finished.json()).toEqual({ outcome: 'not-linked' });
    await back.stop();
  });

  it('is said to be away when it goes while somebody is there', async () => {
    const passing = await startProvider(REDIRECT, { lee: {} });
    await api.stop();
    await startApi(passing.issuer);
    const started = await post('start', {});
    const answer = await signInThere(urlOf(started).href, { account: 'lee' });
    await passing.stop();
    expect((await post('finish', { answer }, cookiesOf(started))).statusCode).toBe(503);
  });

  it('is not asked by one address without end', async () => {
    const statuses = [];
    for (let time = 0; time < 102; time += 1) statuses.push((await post('start', {})).statusCode);
    expect([statuses[99], statuses[100]]).toEqual([200, 429]);
  });
});
