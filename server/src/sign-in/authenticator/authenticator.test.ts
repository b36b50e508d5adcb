import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setUpApp, signIn, withPassword, type Account } from '../../../testing/account.ts';
import { TestApi } from '../../../testing/api.ts';
import type { TestBrowser } from '../../../testing/browser.ts';
import { NOON, TestRegion } from '../../../testing/region.ts';

let region: TestRegion;
let api: TestApi;
let somebody: Account;
let browser: TestBrowser;
let now = NOON;
let people = 0;
const notices: unknown[] = [];

beforeAll(async () => {
  region = await TestRegion.start();
  Object.assign(region.services, {
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
  const school = await region.institution(`School ${(people += 1)}`);
  somebody = await withPassword(region, await region.person(school, 'governor', 'Lee'));
  browser = await signIn(api, somebody);
});

interface Begun {
  readonly setUp: {
    readonly secret: string;
    readonly address: string;
    readonly picture: { readonly size: number; readonly path: string };
  } | null;
  readonly problems: readonly { readonly code: string }[];
}

async function begin(): Promise<Begun> {
  const fields = 'setUp { secret address picture { size path } } problems { code }';
  const { data } = await browser.ask(`mutation { beginAuthenticator(input: {}) { ${fields} } }`);
  return data?.['beginAuthenticator'] as Begun;
}

async function confirm(code: string): Promise<unknown> {
  const document = `mutation ($input: ConfirmAuthenticatorInput!) {
    confirmAuthenticator(input: $input) { recoveryCodes problems { code path } account { authenticator { addedAt } } } }`;
  return (await browser.ask(document, { input: { code } })).data?.['confirmAuthenticator'];
}

const authenticator = async (): Promise<unknown> =>
  (await browser.ask('{ viewer { account { authenticator { addedAt recoveryCodesLeft } } } }')).data;

describe('setting up an authenticator app', () => {
  it('tells the app its secret as text, address and picture, and another one each time', async () => {
    const [first, second] = [await begin(), await begin()];
    const { secret = '', address = '', picture } = first.setUp ?? {};
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(new URL(address).searchParams.get('secret')).toBe(secret);
    expect(decodeURIComponent(address)).toContain(`Waymark:${somebody.email}`);
    expect(picture?.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
    expect(second.setUp?.secret).not.toBe(secret);
    expect(await authenticator()).toEqual({ viewer: { account: { authenticator: null } } });
  });

  it('counts once a code was given, with ten recovery codes that are shown this once', async () => {
    const { recoveryCodes } = await setUpApp(browser, now);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(recoveryCodes.every((code) => /^([a-z0-9]{4}-){3}[a-z0-9]{4}$/.test(code))).toBe(true);
    const shown = { addedAt: '2026-10-01T11:00:00.000Z', recoveryCodesLeft: 10 };
    expect(await authenticator()).toEqual({ viewer: { account: { authenticator: shown } } });
    expect(notices).toEqual(['authenticator-added']);
  });

  it('says what is wrong: nothing begun, a wrong code, tried too often, set up already', async () => {
    const refused = { recoveryCodes: [], account: { authenticator: null } };
    expect(await confirm('123456')).toMatchObject({ ...refused, problems: [{ code: 'not-begun' }] });
    await begin();
    for (let time = 0; time < 5; time += 1)
      expect(await confirm('000000')).toMatchObject({ ...refused, problems: [{ code: 'wrong', path: 'code' }] });
    expect(await confirm('000000')).toMatchObject({ ...refused, problems: [{ code: 'too-often', path: 'code' }] });
    browser = await signIn(api, somebody);
    await setUpApp(browser, now);
    expect(await begin()).toMatchObject({ setUp: null, problems: [{ code: 'set-up' }] });
    expect(await confirm('000000')).toMatchObject({ recoveryCodes: [], problems: [{ code: 'set-up' }] });
  });
});

describe('an authenticator app that works', () => {
  it('gets new recovery codes, which end the old ones', async () => {
    const { recoveryCodes } = await setUpApp(browser, now);
    const { data } = await browser.ask('mutation { replaceRecoveryCodes(input: {}) { recoveryCodes } }');
    const made = (data?.['replaceRecoveryCodes'] as { readonly recoveryCodes: readonly string[] }).recoveryCodes;
    const elsewhere = await signIn(api, somebody);
    const give = async (code = '') => (await elsewhere.post('/auth/second-factor', { code })).statusCode;
    expect([await give(recoveryCodes[0]), await give(made[0])]).toEqual([401, 204]);
    expect(notices).toContain('recovery-codes-replaced');
  });

  it('is removed with its codes, and a password is enough again', async () => {
    await setUpApp(browser, now);
    await browser.ask('mutation { removeAuthenticator(input: {}) { problems { code } } }');
    expect(await authenticator()).toEqual({ viewer: { account: { authenticator: null } } });
    expect(await (await signIn(api, somebody)).viewer()).toEqual({ name: 'Lee' });
    const em = region.orm.em.fork();
    expect(await em.execute('select from recovery_code where person_id = ?', [somebody.person.id])).toEqual([]);
    expect(notices).toContain('authenticator-removed');
    const { data } = await browser.ask('mutation { replaceRecoveryCodes(input: {}) { problems { code } } }');
    expect(data).toMatchObject({ replaceRecoveryCodes: { problems: [{ code: 'not-set-up' }] } });
  });

  it('leaves events with ids alone', async () => {
    await setUpApp(browser, now);
    await browser.ask('mutation { replaceRecoveryCodes(input: {}) { problems { code } } }');
    await browser.ask('mutation { removeAuthenticator(input: {}) { problems { code } } }');
    const events = await region.orm.em
      .fork()
      .execute('select type, data from domain_event where subject = ? order by id', [somebody.person.id]);
    expect(events).toEqual(
      ['authenticator.added', 'recovery-codes.replaced', 'authenticator.removed'].map((type) => ({ type, data: {} })),
    );
  });
});
