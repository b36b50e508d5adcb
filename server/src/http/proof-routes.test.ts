import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PASSWORD, setUpApp, signIn, withPassword, type Account } from '../../testing/account.ts';
import { TestApi } from '../../testing/api.ts';
import { TestBrowser } from '../../testing/browser.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { VirtualPasskey } from '../../testing/virtual-passkey.ts';
import { openSession } from '../people/index.ts';

const SITE = { origin: 'https://waymark.example.org', rpId: 'waymark.example.org' };

let region: TestRegion;
let api: TestApi;
let leader: Account;
let now = NOON;
let people = 0;
const minutes = (count: number): Date => new Date(NOON.getTime() + count * 60_000);
const jobs: Readonly<Record<string, string>>[] = [];
const settings = { demo: false, publicUrl: SITE.origin, trustedProxies: [] };

beforeAll(async () => {
  region = await TestRegion.start();
  Object.assign(region.services, {
    settings,
    jobs: { add: (_name: string, data: (typeof jobs)[number]) => Promise.resolve(jobs.push(data)) },
  });
  api = await TestApi.start(region, { now: () => now });
}, 60_000);
afterAll(async () => {
  await api.stop();
  await region.stop();
});
beforeEach(async () => {
  now = NOON;
  jobs.length = 0;
  settings.demo = false;
  await region.orm.em.fork().execute('delete from sign_in_failure');
  const school = await region.institution(`School ${(people += 1)}`);
  leader = await withPassword(region, await region.person(school, 'careers-leader', 'Lee'));
});

const ADD = `mutation ($input: AddMemberInput!) { addMember(input: $input) { problems { code } membership { role } } }`;

async function invite(browser: TestBrowser, extra: object = {}) {
  const { data } = await browser.ask('{ viewer { active { organisation { id } } } }');
  const { viewer } = data as { viewer: { active: { organisation: { id: string } } } };
  const organisationId = viewer.active.organisation.id;
  const person = { name: 'Ada Moss', email: `ada${people}@example.org`, role: 'CONTRIBUTOR', organisationId };
  return browser.ask(ADD, { input: { ...person, ...extra } });
}

const REFUSED = {
  errors: [
    { message: expect.stringMatching(/^Show first/), extensions: { code: 'FORBIDDEN', reason: 'PROOF_NEEDED' } },
  ],
};

describe('what a stolen session must not do', () => {
  it('is done within a quarter of an hour of signing in, and asks for a proof after it', async () => {
    const browser = await signIn(api, leader);
    now = minutes(15);
    expect(await invite(browser)).toMatchObject({ data: { addMember: { problems: [], membership: {} } } });
    now = minutes(16);
    expect(await invite(browser, { email: 'bea@example.org' })).toMatchObject(REFUSED);
  });

  it('says first what is wrong with the input, so that nobody proves anything for nothing', async () => {
    const browser = await signIn(api, leader);
    now = minutes(16);
    const { data } = await invite(browser, { email: 'nobody' });
    expect(data).toMatchObject({ addMember: { problems: [{ code: 'invalid' }] } });
  });

  it('is done by the same request again, with the same key, once it was proved', async () => {
    const browser = await signIn(api, leader);
    now = minutes(16);
    const clientMutationId = 'a key that is long enough';
    expect(await invite(browser, { clientMutationId })).toMatchObject(REFUSED);
    expect((await browser.post('/auth/prove', { password: PASSWORD })).statusCode).toBe(204);
    expect(await invite(browser, { clientMutationId })).toMatchObject({ data: { addMember: { problems: [] } } });
  });

  it.each(['beginAuthenticator', 'beginPasskey', 'replaceRecoveryCodes', 'removeAuthenticator'])(
    'asks for a proof before %s',
    async (name) => {
      const browser = await signIn(api, leader);
      now = minutes(16);
      expect(await browser.ask(`mutation { ${name}(input: {}) { problems { code } } }`)).toMatchObject(REFUSED);
    },
  );

  it('asks for a proof before a password is set without the old one', async () => {
    const browser = await signIn(api, leader);
    now = minutes(16);
    const set = `mutation ($input: SetPasswordInput!) { setPassword(input: $input) { problems { code path } } }`;
    const password = 'another kettle lantern';
    expect(await browser.ask(set, { input: { password } })).toMatchObject(REFUSED);
    const wrong = await browser.ask(set, { input: { password, current: 'no' } });
    expect(wrong.data).toMatchObject({ setPassword: { problems: [{ code: 'wrong', path: 'current' }] } });
    const right = await browser.ask(set, { input: { password, current: PASSWORD } });
    expect(right.data).toMatchObject({ setPassword: { problems: [] } });
    expect(jobs.map(({ notice }) => notice)).toContain('password-set');
  });

  it('asks a partner for a proof before a key is made', async () => {
    const partner = await region.person(await region.organisation('partner', 'A Partner'), 'partner');
    const browser = await signIn(api, await withPassword(region, partner));
    const create = `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { key problems { code } } }`;
    const input = { name: 'Program', scopes: ['STATUS_READ'], expiresOn: '2027-01-01' };
    now = minutes(16);
    expect(await browser.ask(create, { input })).toMatchObject(REFUSED);
    await browser.post('/auth/prove', { password: PASSWORD });
    expect(await browser.ask(create, { input })).toMatchObject({ data: { createApiClient: { problems: [] } } });
  });
});

describe('a demonstration', () => {
  /** A visitor who chose an invented person. */
  async function visitor(): Promise<TestBrowser> {
    const secret = await openSession(region.orm.em.fork(), leader.person.id, now);
    return new TestBrowser(api, { cookies: { '__Host-wm_session': secret ?? '' } });
  }

  it('asks its visitors for no proof, but lets them take nobody’s account', async () => {
    settings.demo = true;
    const browser = await visitor();
    expect(await invite(browser)).toMatchObject({ data: { addMember: { problems: [] } } });
    for (const name of ['beginAuthenticator', 'beginPasskey'])
      expect(await browser.ask(`mutation { ${name}(input: {}) { problems { code } } }`)).toMatchObject(REFUSED);
  });

  it('is the only place where that is so', async () => {
    expect(await invite(await visitor())).toMatchObject(REFUSED);
  });
});

describe('proving again', () => {
  it('is done by a code of the app, a recovery code, or a passkey', async () => {
    const browser = await signIn(api, leader);
    const app = await setUpApp(browser, now);
    const passkey = new VirtualPasskey(SITE);
    const { data } = await browser.ask('mutation { beginPasskey(input: {}) { options } }');
    const { options } = data?.['beginPasskey'] as { readonly options: { readonly challenge: string } };
    const response = passkey.register(options);
    await browser.ask(`mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) { problems { code } } }`, {
      input: { name: 'Laptop', response },
    });
    const offer = async () => (await browser.post('/auth/passkey/options', {})).json<{ readonly challenge: string }>();
    const proofs = [
      () => ({ code: app.code(now) }),
      () => ({ code: app.recoveryCodes[3] }),
      async () => ({ passkey: passkey.sign(await offer()) }),
    ];
    for (const [index, proof] of proofs.entries()) {
      now = minutes(20 * (index + 1));
      expect(await invite(browser, { email: `${index}@example.org` })).toMatchObject(REFUSED);
      expect((await browser.post('/auth/prove', await proof())).statusCode).toBe(204);
      expect((await invite(browser, { email: `${index}${people}@example.org` })).errors).toBeUndefined();
    }
  });

  it('is not done by a password alone once there is an authenticator app, which it cannot take away', async () => {
    const browser = await signIn(api, leader);
    const app = await setUpApp(browser, now);
    now = minutes(16);
    const refused = await browser.post('/auth/prove', { password: PASSWORD });
    expect([refused.statusCode, refused.json()]).toMatchObject([
      403,
      { error: { message: expect.stringMatching(/a password alone is not enough/) as string } },
    ]);
    const remove = () => browser.ask('mutation { removeAuthenticator(input: {}) { problems { code } } }');
    expect(await remove()).toMatchObject(REFUSED);
    expect((await browser.post('/auth/prove', { code: app.code(now) })).statusCode).toBe(204);
    expect((await remove()).errors).toBeUndefined();
    now = minutes(40);
    expect((await browser.post('/auth/prove', { password: PASSWORD })).statusCode).toBe(204);
  });

  it('is not done by somebody else’s passkey or code', async () => {
    const browser = await signIn(api, leader);
    const school = await region.institution('Birch School');
    const other = await signIn(api, await withPassword(region, await region.person(school, 'governor')));
    const app = await setUpApp(other, now);
    now = minutes(16);
    expect((await browser.post('/auth/prove', { code: app.code(now) })).statusCode).toBe(403);
    expect(await invite(browser)).toMatchObject(REFUSED);
  });

  it('stops guesses in the session in which they are made, and keeps its owner out of no other', async () => {
    const [stolen, own] = [await signIn(api, leader), await signIn(api, leader)];
    for (let time = 0; time < 5; time += 1)
      expect((await stolen.post('/auth/prove', { password: 'no' })).statusCode).toBe(403);
    expect((await stolen.post('/auth/prove', { password: PASSWORD })).statusCode).toBe(429);
    expect((await own.post('/auth/prove', { password: PASSWORD })).statusCode).toBe(204);
    expect(await (await signIn(api, leader)).viewer()).toEqual({ name: 'Lee' });
  });

  it('is for those who are signed in, and comes in its form', async () => {
    expect((await new TestBrowser(api).post('/auth/prove', { password: PASSWORD })).statusCode).toBe(401);
    const browser = await signIn(api, leader);
    for (const proof of [{}, { password: PASSWORD, code: '1' }, { password: 1 }, { passkey: 'x' }])
      expect((await browser.post('/auth/prove', proof)).statusCode).toBe(400);
  });
});

describe('a session', () => {
  it('is of no use to whoever copied its cookie, once its owner has signed out', async () => {
    const browser = await signIn(api, leader);
    const thief = new TestBrowser(api, { cookies: browser.cookies });
    expect(await thief.viewer()).toEqual({ name: 'Lee' });
    await browser.post('/auth/sign-out', {});
    expect((await thief.ask('{ viewer { person { name } } }')).status).toBe(401);
  });

  it('ends everywhere at once when its owner says so, and those of others stay', async () => {
    const [one, two] = [await signIn(api, leader), await signIn(api, leader)];
    const school = await region.institution('Birch School');
    const other = await signIn(api, await withPassword(region, await region.person(school, 'governor', 'Mal')));
    await one.post('/auth/sign-out', { everywhere: true });
    expect([await one.viewer(), await two.viewer(), await other.viewer()]).toEqual([null, undefined, { name: 'Mal' }]);
  });

  it('does not outlive another sign-in in the same browser, and its organisation does', async () => {
    const browser = await signIn(api, leader);
    const before = new TestBrowser(api, { cookies: browser.cookies });
    const second = await region.institution('Birch School');
    await region.orm.em
      .fork()
      .execute(
        `insert into membership (id, person_id, organisation_id, role, created_at) values (?, ?, ?, 'governor', ?)`,
        ['00000000-0000-4000-8000-000000000001', leader.person.id, second.id, now],
      );
    const { data } = await browser.ask('{ viewer { memberships { id role } } }');
    const { memberships } = data?.['viewer'] as { memberships: { id: string; role: string }[] };
    const governor = memberships.find(({ role }) => role === 'GOVERNOR');
    await browser.ask(
      `mutation ($input: SwitchOrganisationInput!) { switchOrganisation(input: $input) { problems { code } } }`,
      {
        input: { membershipId: governor?.id },
      },
    );
    await signIn(api, leader, browser);
    expect((await browser.ask('{ viewer { active { role } } }')).data).toEqual({
      viewer: { active: { role: 'GOVERNOR' } },
    });
    expect(await before.viewer()).toBeUndefined();
  });

  it('is told of to its owner when it is in a browser that was not used before, after the first', async () => {
    await signIn(api, leader);
    expect(jobs).toEqual([]);
    const second = await signIn(
      api,
      leader,
      new TestBrowser(api, { userAgent: 'Mozilla/5.0 (X11; Linux) Firefox/140.0' }),
    );
    expect(jobs).toEqual([
      { personId: leader.person.id, notice: 'new-browser', at: NOON.toISOString(), browser: 'Firefox, Linux' },
    ]);
    await signIn(api, leader, second);
    expect(jobs).toHaveLength(1);
  });
});
