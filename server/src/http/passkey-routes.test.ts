import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setUpApp, signIn, withPassword, type Account } from '../../testing/account.ts';
import { TestApi } from '../../testing/api.ts';
import { TestBrowser } from '../../testing/browser.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { VirtualPasskey } from '../../testing/virtual-passkey.ts';
import { Person } from '../people/index.ts';

const SITE = { origin: 'https://waymark.example.org', rpId: 'waymark.example.org' };

let region: TestRegion;
let api: TestApi;
let somebody: Account;
let now = NOON;
let people = 0;
const notices: unknown[] = [];

beforeAll(async () => {
  region = await TestRegion.start();
  Object.assign(region.services, {
    settings: { ...region.services.settings, demo: false, publicUrl: SITE.origin },
    jobs: { add: (_name: string, data: { readonly notice?: string }) => Promise.resolve(notices.push(data.notice)) },
  });
  api = await TestApi.start(region, { now: () => now });
}, 60_000);
afterAll(async () => {
  await api.stop();
  await region.stop();
});
beforeEach(async () => {
  now = NOON;
  notices.length = 0;
  await region.orm.em.fork().execute('delete from sign_in_failure');
  const school = await region.institution(`School ${(people += 1)}`);
  somebody = await withPassword(region, await region.person(school, 'careers-leader', 'Lee'));
});

interface Options {
  readonly challenge: string;
  readonly [more: string]: unknown;
}

interface Added {
  readonly problems: readonly { readonly code: string; readonly path: string }[];
  readonly account: { readonly passkeys: readonly { readonly id: string; readonly name: string }[] };
}

async function begin(browser: TestBrowser): Promise<Options> {
  const { data } = await browser.ask('mutation { beginPasskey(input: {}) { options } }');
  return (data?.['beginPasskey'] as { readonly options: Options }).options;
}

async function add(browser: TestBrowser, response: object, name = 'School laptop'): Promise<Added> {
  const document = `mutation ($input: AddPasskeyInput!) {
    addPasskey(input: $input) { problems { code path } account { passkeys { id name } } } }`;
  const { data } = await browser.ask(document, { input: { name, response } });
  return data?.['addPasskey'] as Added;
}

/** Somebody's passkey, and the browser in which it was added. */
async function added(): Promise<{ readonly passkey: VirtualPasskey; readonly browser: TestBrowser }> {
  const browser = await signIn(api, somebody);
  const passkey = new VirtualPasskey(SITE);
  expect((await add(browser, passkey.register(await begin(browser)))).problems).toEqual([]);
  return { passkey, browser };
}

const options = async (browser: TestBrowser): Promise<Options> =>
  (await browser.post('/auth/passkey/options', {})).json<Options>();
const use = (browser: TestBrowser, response: object) => browser.post('/auth/passkey', { response });

describe('signing in by a passkey', () => {
  it('needs neither an address nor a code: a passkey is both factors', async () => {
    const { passkey, browser: own } = await added();
    await setUpApp(own, now);
    const browser = new TestBrowser(api);
    const used = await use(browser, passkey.sign(await options(browser)));
    expect([used.statusCode, used.body]).toEqual([204, '']);
    expect(await browser.viewer()).toEqual({ name: 'Lee' });
  });

  it('offers the same to everybody, and takes no address that could be asked about', async () => {
    await added();
    const offers = [];
    for (const cookies of [{}, { '__Host-wm_known': 'x' }]) {
      const offer = await new TestBrowser(api, { cookies }).post('/auth/passkey/options', {});
      expect(offer.cookies).toEqual([]);
      const { challenge, ...rest } = offer.json<Options>();
      expect(Buffer.from(challenge, 'base64url').length).toBeGreaterThanOrEqual(32);
      offers.push(rest);
    }
    expect(offers[1]).toEqual(offers[0]);
    expect(offers[0]).toMatchObject({ rpId: SITE.rpId, userVerification: 'required' });
    expect(offers[0]).not.toHaveProperty('allowCredentials');
    for (const email of [somebody.email, 'nobody@example.org'])
      expect((await new TestBrowser(api).post('/auth/passkey/options', { email })).statusCode).toBe(400);
  });

  it('is for the address in the settings, whatever a request says of its host', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
    const offer = await api.app.inject({ method: 'POST', url: '/auth/passkey/options', payload: {}, headers });
    expect(offer.json<Options>()['rpId']).toBe(SITE.rpId);
  });

  it.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['another port', { origin: `${SITE.origin}:8443` }],
    ['another relying party', { rpId: 'evil.example' }],
    ['a device that asked for no finger, face or PIN', { verified: false }],
    ['a challenge of its own', { challenge: 'b3duIGNoYWxsZW5nZQ' }],
  ])('is refused from %s', async (_what, wrong) => {
    const { passkey } = await added();
    const browser = new TestBrowser(api);
    const refused = await use(browser, passkey.sign(await options(browser), wrong));
    expect([refused.statusCode, refused.json()]).toMatchObject([401, { error: { code: 'UNAUTHENTICATED' } }]);
    expect(refused.cookies).toEqual([]);
  });

  it.each(['\u0000', 'a b', '💥'])('is no answer of a passkey with an id that cannot be one: %j', async (id) => {
    const { browser } = await added();
    expect((await use(new TestBrowser(api), { id, response: {} })).statusCode).toBe(400);
    expect((await browser.post('/auth/prove', { passkey: { id, response: {} } })).statusCode).toBe(400);
  });

  it('is answered in the same words when nobody has the passkey and when the signature is wrong', async () => {
    const { passkey } = await added();
    const browser = new TestBrowser(api);
    const forged = {
      ...passkey.sign(await options(browser)),
      ...signatureOf(new VirtualPasskey(SITE), await options(browser)),
    };
    const wrong = await use(browser, forged);
    const unknown = await use(browser, new VirtualPasskey(SITE).sign(await options(browser)));
    expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body]);
  });

  it('takes an answer once, also when it comes twice at once', async () => {
    const { passkey } = await added();
    const answer = passkey.sign(await options(new TestBrowser(api)));
    const answers = await Promise.all([1, 2, 3].map(() => use(new TestBrowser(api), answer)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([204, 401, 401]);
    expect((await use(new TestBrowser(api), answer)).statusCode).toBe(401);
  });

  it('uses a challenge up by a wrong answer, and lets it grow old in five minutes', async () => {
    const { passkey } = await added();
    const browser = new TestBrowser(api);
    const challenge = await options(browser);
    await use(browser, passkey.sign(challenge, { verified: false }));
    expect((await use(browser, passkey.sign(challenge))).statusCode).toBe(401);
    const old = await options(browser);
    now = new Date(NOON.getTime() + 5 * 60_000 + 1);
    expect((await use(browser, passkey.sign(old))).statusCode).toBe(401);
  });

  it('takes no challenge that was made to add a passkey', async () => {
    const { passkey, browser } = await added();
    expect((await use(new TestBrowser(api), passkey.sign(await begin(browser)))).statusCode).toBe(401);
  });

  it('refuses a device whose count goes back, as a copy’s does, and takes one that never counts', async () => {
    const { passkey } = await added();
    const browser = new TestBrowser(api);
    expect((await use(browser, passkey.sign(await options(browser), { counter: 9 }))).statusCode).toBe(204);
    for (const counter of [8, 9, 0])
      expect((await use(browser, passkey.sign(await options(browser), { counter }))).statusCode).toBe(401);
    expect((await use(browser, passkey.sign(await options(browser), { counter: 10 }))).statusCode).toBe(204);
    await region.orm.em.fork().execute('update passkey set counter = 0');
    for (const counter of [0, 0])
      expect((await use(browser, passkey.sign(await options(browser), { counter }))).statusCode).toBe(204);
  });

  it('is over when the passkey was removed or its owner deactivated', async () => {
    const { passkey, browser } = await added();
    await region.orm.em.fork().nativeUpdate(Person, { id: somebody.person.id }, { deactivatedAt: NOON });
    expect((await use(new TestBrowser(api), passkey.sign(await options(browser)))).statusCode).toBe(401);
    await region.orm.em.fork().nativeUpdate(Person, { id: somebody.person.id }, { deactivatedAt: null });
    const list = await add(browser, {}, 'Not one');
    const remove = `mutation ($input: RemovePasskeyInput!) { removePasskey(input: $input) { account { passkeys { id } } } }`;
    const { data } = await browser.ask(remove, { input: { id: list.account.passkeys[0]?.id } });
    expect(data).toEqual({ removePasskey: { account: { passkeys: [] } } });
    expect(notices).toContain('passkey-removed');
    expect((await use(new TestBrowser(api), passkey.sign(await options(browser)))).statusCode).toBe(401);
  });

  it.each([
    ['nothing', {}],
    ['a text', { response: 'x' }],
    ['another’s shape', { response: { id: 'a', response: {} }, role: 'region-administrator' }],
  ])('is asked for in its form when it comes as %s', async (_what, payload) => {
    expect((await new TestBrowser(api).post('/auth/passkey', payload)).statusCode).toBe(400);
  });

  it('is offered 60 times in a quarter of an hour to one address', async () => {
    const browser = new TestBrowser(api, { address: '198.51.100.3' });
    for (let time = 0; time < 60; time += 1) await browser.post('/auth/passkey/options', {});
    expect((await browser.post('/auth/passkey/options', {})).statusCode).toBe(429);
    expect((await new TestBrowser(api).post('/auth/passkey/options', {})).statusCode).toBe(200);
  });
});

describe('adding a passkey', () => {
  it('asks for one that says who its owner is, and leaves out devices that have one', async () => {
    const { passkey, browser } = await added();
    expect(await begin(browser)).toMatchObject({
      rp: { id: SITE.rpId, name: 'Waymark' },
      user: { name: somebody.email, displayName: 'Lee' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: passkey.id, transports: ['internal'] }],
    });
    expect(notices).toContain('passkey-added');
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a device that did not ask for its owner', { verified: false }],
    ['a challenge that nobody made', { challenge: 'b3duIGNoYWxsZW5nZQ' }],
  ])('takes none from %s', async (_what, wrong) => {
    const browser = await signIn(api, somebody);
    const { problems, account } = await add(browser, new VirtualPasskey(SITE).register(await begin(browser), wrong));
    expect(problems).toMatchObject([{ code: 'not-taken', path: 'response' }]);
    expect(account.passkeys).toEqual([]);
  });

  it('takes neither somebody else’s challenge, nor one twice, nor a passkey that is somebody’s already', async () => {
    const browser = await signIn(api, somebody);
    const school = await region.institution('Birch School');
    const other = await signIn(api, await withPassword(region, await region.person(school, 'governor', 'Mal')));
    const theirs = await begin(other);
    expect((await add(browser, new VirtualPasskey(SITE).register(theirs))).problems).toHaveLength(1);
    const passkey = new VirtualPasskey(SITE);
    const challenge = await begin(browser);
    expect((await add(browser, passkey.register(challenge))).problems).toEqual([]);
    expect((await add(browser, new VirtualPasskey(SITE).register(challenge))).problems).toHaveLength(1);
    expect((await add(other, passkey.register(await begin(other)))).problems).toHaveLength(1);
  });

  it('wants a name, and renames only what is one’s own', async () => {
    const { browser } = await added();
    const passkey = new VirtualPasskey(SITE).register(await begin(browser));
    expect((await add(browser, passkey, ' ')).problems).toMatchObject([{ path: 'name' }]);
    const { account } = await add(browser, passkey, 'x'.repeat(61));
    expect(account.passkeys.map(({ name }) => name)).toEqual(['School laptop']);
    const school = await region.institution('Cedar School');
    const other = await signIn(api, await withPassword(region, await region.person(school, 'governor')));
    const rename = `mutation ($input: RenamePasskeyInput!) { renamePasskey(input: $input) { problems { code } account { passkeys { name } } } }`;
    const id = account.passkeys[0]?.id;
    for (const asked of [id, '00000000-0000-0000-0000-000000000000', 'x'])
      expect((await other.ask(rename, { input: { id: asked, name: 'Mine' } })).errors).toMatchObject([
        { message: 'There is no such passkey, or it is not shared with you.', extensions: { code: 'NOT_FOUND' } },
      ]);
    const { data } = await browser.ask(rename, { input: { id, name: 'Phone' } });
    expect(data).toEqual({ renamePasskey: { problems: [], account: { passkeys: [{ name: 'Phone' }] } } });
    const renamed = () => region.orm.em.fork().execute(`select id from domain_event where type = 'passkey.renamed'`);
    const once = await renamed();
    expect((await browser.ask(rename, { input: { id, name: ' Phone ' } })).data).toEqual(data);
    expect(await renamed()).toEqual(once);
  });
});

function signatureOf(passkey: VirtualPasskey, challenge: Options) {
  const { response } = passkey.sign(challenge);
  return { response };
}
