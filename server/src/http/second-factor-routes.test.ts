import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setUpApp, signIn, withPassword, PASSWORD, type Account, type SetUpApp } from '../../testing/account.ts';
import { TestApi } from '../../testing/api.ts';
import { TestBrowser } from '../../testing/browser.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { Person } from '../people/index.ts';
import { sendAccountNotice, sendSignInLink } from '../sign-in/index.ts';
import { Authenticator } from '../sign-in/authenticator/authenticator.entity.ts';

interface Job {
  readonly name: string;
  readonly data: Readonly<Record<string, string>>;
}

let region: TestRegion;
let api: TestApi;
let somebody: Account;
let app: SetUpApp;
let now = NOON;
let people = 0;
const jobs: Job[] = [];
const mails: { readonly to: string; readonly text: string }[] = [];

const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

beforeAll(async () => {
  region = await TestRegion.start();
  Object.assign(region.services, {
    settings: { ...region.services.settings, demo: false, publicUrl: 'https://waymark.example.org' },
    mailer: { send: (mail: (typeof mails)[number]) => Promise.resolve(mails.push(mail)) },
    jobs: { add: (name: string, data: Job['data']) => Promise.resolve(jobs.push({ name, data })) },
  });
  api = await TestApi.start(region, { now: () => now });
}, 60_000);
afterAll(async () => {
  await api.stop();
  await region.stop();
});
beforeEach(async () => {
  now = NOON;
  await region.orm.em.fork().execute('delete from sign_in_failure');
  const school = await region.institution(`School ${(people += 1)}`);
  somebody = await withPassword(region, await region.person(school, 'careers-leader', 'Lee'));
  app = await setUpApp(await signIn(api, somebody), now);
  // The code that set it up belongs to a half minute that is over.
  now = later(60);
  jobs.length = 0;
  mails.length = 0;
});

const give = (browser: TestBrowser, code: string) => browser.post('/auth/second-factor', { code });

describe('signing in with an authenticator app', () => {
  it('makes no session by the password alone', async () => {
    const browser = new TestBrowser(api);
    const first = await browser.post('/auth/password', { email: somebody.email, password: PASSWORD });
    expect([first.statusCode, first.json()]).toEqual([200, { next: '/sign-in/code' }]);
    expect(Object.keys(browser.cookies)).toEqual(['__Host-wm_second_step']);
    expect(first.cookies).toMatchObject([
      { name: '__Host-wm_second_step', httpOnly: true, sameSite: 'Lax', maxAge: 600 },
    ]);
    expect(await browser.viewer()).toBeNull();
  });

  it('makes one by a code after it, and forgets that something was pending', async () => {
    const browser = await signIn(api, somebody);
    expect((await give(browser, app.code(now))).statusCode).toBe(204);
    expect(await browser.viewer()).toEqual({ name: 'Lee' });
    expect(browser.cookies).not.toHaveProperty('__Host-wm_second_step');
  });

  it('asks for the code after a link, too', async () => {
    const browser = new TestBrowser(api);
    await browser.post('/auth/link', { email: somebody.email });
    const [asked] = jobs.filter(({ data }) => 'browserHash' in data);
    await sendSignInLink(region.services, asked?.data as never, now);
    const secret = /#(\S+)/.exec(mails.at(-1)?.text ?? '')?.[1];
    expect((await browser.post('/auth/link/use', { secret })).json()).toEqual({ next: '/sign-in/code' });
    expect(await browser.viewer()).toBeNull();
    expect((await give(browser, app.code(now))).statusCode).toBe(204);
  });

  it('asks nobody for a code before the app was shown to work', async () => {
    const other = await withPassword(region, await region.person(await region.institution('Birch'), 'governor'));
    const browser = await signIn(api, other);
    await browser.ask('mutation { beginAuthenticator(input: {}) { setUp { secret } } }');
    expect(await (await signIn(api, other)).viewer()).toEqual({ name: 'Somebody' });
  });

  it.each([
    { name: 'of the half minute before', seconds: -30, status: 204 },
    { name: 'of the half minute after', seconds: 30, status: 204 },
    { name: 'of a minute before', seconds: -60, status: 401 },
    { name: 'of a minute after', seconds: 60, status: 401 },
  ])('takes a code $name: $status', async ({ seconds, status }) => {
    now = later(300);
    expect((await give(await signIn(api, somebody), app.code(later(seconds)))).statusCode).toBe(status);
  });

  it('takes no code twice, and none from before it', async () => {
    now = later(300);
    const [used, older] = [app.code(now), app.code(later(-30))];
    expect((await give(await signIn(api, somebody), used)).statusCode).toBe(204);
    expect((await give(await signIn(api, somebody), used)).statusCode).toBe(401);
    expect((await give(await signIn(api, somebody), older)).statusCode).toBe(401);
  });

  it('signs one browser in when a code is given twice at once', async () => {
    const browsers = await Promise.all([1, 2, 3].map(() => signIn(api, somebody)));
    const answers = await Promise.all(browsers.map((browser) => give(browser, app.code(now))));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([204, 401, 401]);
  });

  it('takes a recovery code once, however it is written, and tells its owner', async () => {
    const [code = ''] = app.recoveryCodes;
    const typed = code.toUpperCase().replaceAll('-', ' ');
    expect((await give(await signIn(api, somebody), typed)).statusCode).toBe(204);
    expect((await give(await signIn(api, somebody), code)).statusCode).toBe(401);
    const [told] = jobs.filter(({ data }) => data['notice'] === 'recovery-code-used');
    await sendAccountNotice(region.services, { browser: '', ...told?.data } as never);
    expect(mails.at(-1)).toMatchObject({ to: somebody.email });
    expect(mails.at(-1)?.text).toContain('on 1 October 2026 at 12:01 a recovery code was used to sign in');
    expect(mails.at(-1)?.text).not.toContain(code);
  });

  it('is of no use to whoever was deactivated in between', async () => {
    const browser = await signIn(api, somebody);
    await region.orm.em.fork().nativeUpdate(Person, { id: somebody.person.id }, { deactivatedAt: now });
    expect((await give(browser, app.code(now))).statusCode).toBe(401);
    expect(browser.cookies).not.toHaveProperty('__Host-wm_session');
  });
});

describe('the first step', () => {
  it('counts in the browser in which it was done, and in no other', async () => {
    await signIn(api, somebody);
    const other = new TestBrowser(api);
    const refused = await give(other, app.code(now));
    expect([refused.statusCode, refused.json()]).toMatchObject([401, { error: { code: 'PENDING_OVER' } }]);
    const forged = new TestBrowser(api, { cookies: { '__Host-wm_second_step': 'a'.repeat(43) } });
    expect((await give(forged, app.code(now))).statusCode).toBe(401);
  });

  it('is over after ten minutes, and after it was used', async () => {
    const browser = await signIn(api, somebody);
    const kept = { ...browser.cookies };
    now = later(10 * 60 + 1);
    expect((await give(browser, app.code(now))).json()).toMatchObject({ error: { code: 'PENDING_OVER' } });
    expect(browser.cookies).toEqual({});
    const used = await signIn(api, somebody);
    const pending = { ...used.cookies };
    await give(used, app.code(now));
    now = later(60);
    for (const cookies of [kept, pending])
      expect((await give(new TestBrowser(api, { cookies }), app.code(now))).statusCode).toBe(401);
  });

  it('is over when its owner signs out everywhere or sets a password', async () => {
    const owner = await signIn(api, somebody);
    await give(owner, app.code(now));
    const thief = await signIn(api, somebody);
    await owner.post('/auth/sign-out', { everywhere: true });
    now = later(60);
    expect((await give(thief, app.code(now))).statusCode).toBe(401);
  });

  it('fixes no session: what was in the browser before does not become the session of somebody else', async () => {
    const planted = await signIn(
      api,
      await withPassword(region, await region.person(await region.institution('Fir'), 'governor', 'Mal')),
    );
    const before = planted.cookies['__Host-wm_session'];
    await signIn(api, somebody, planted);
    expect(await planted.viewer()).toEqual({ name: 'Mal' });
    await give(planted, app.code(now));
    expect(await planted.viewer()).toEqual({ name: 'Lee' });
    expect(planted.cookies['__Host-wm_session']).not.toBe(before);
    const attacker = new TestBrowser(api, { cookies: { '__Host-wm_session': before ?? '' } });
    expect(await attacker.viewer()).toBeUndefined();
  });

  it('is no link: its secret signs nobody in by itself', async () => {
    const { cookies } = await signIn(api, somebody);
    const answer = await new TestBrowser(api).post('/auth/link/use', { secret: cookies['__Host-wm_second_step'] });
    expect(answer.statusCode).toBe(401);
  });

  it('is kept as a hash, and the secret of the app is sealed', async () => {
    const { cookies } = await signIn(api, somebody);
    const em = region.orm.em.fork();
    const links = await em.execute(`select * from sign_in_link where person_id = ?`, [somebody.person.id]);
    expect(JSON.stringify(links)).not.toContain(cookies['__Host-wm_second_step']);
    const [code = ''] = app.recoveryCodes;
    const codes = await em.execute(`select * from recovery_code where person_id = ?`, [somebody.person.id]);
    expect(JSON.stringify(codes)).not.toContain(code.replaceAll('-', ''));
    const { sealedSecret } = await em.findOneOrFail(Authenticator, { personId: somebody.person.id });
    expect(sealedSecret).not.toMatch(/^[A-Z2-7]+$/);
    expect(region.services.sealing.open(sealedSecret, somebody.person.id)).toMatch(/^[A-Z2-7]{32}$/);
  });
});

describe('guessing codes', () => {
  /** Tries wrong codes, each after a first step of its own. */
  async function guess(times: number, address: (time: number) => string): Promise<readonly number[]> {
    const answers = [];
    for (let time = 0; time < times; time += 1) {
      const browser = await signIn(api, somebody, new TestBrowser(api, { address: address(time) }));
      answers.push((await give(browser, '000000')).statusCode);
    }
    return answers;
  }

  it('is refused after five wrong ones in one browser, also when the sixth is right', async () => {
    const browser = await signIn(api, somebody);
    for (let time = 0; time < 5; time += 1) expect((await give(browser, '000000')).statusCode).toBe(401);
    const refused = await give(browser, app.code(now));
    expect([refused.statusCode, refused.json()]).toMatchObject([429, { error: { code: 'RATE_LIMITED' } }]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('is not helped by beginning anew, nor by trying many at once', async () => {
    expect(await guess(6, () => '198.51.100.7')).toEqual([401, 401, 401, 401, 401, 429]);
    const browser = await signIn(api, somebody, new TestBrowser(api, { address: '198.51.100.8' }));
    const answers = await Promise.all(Array.from({ length: 20 }, () => give(browser, '000000')));
    expect(answers.filter(({ statusCode }) => statusCode === 401).length).toBeLessThanOrEqual(5);
  });

  it('from ever new addresses keeps the owner out neither of a browser that they know nor with a recovery code', async () => {
    const own = await signIn(api, somebody);
    await give(own, app.code(now));
    await own.post('/auth/sign-out', {});
    const answers = await guess(51, (time) => `198.51.100.${time}`);
    expect([answers.at(-2), answers.at(-1)]).toEqual([401, 429]);
    now = later(60);
    const elsewhere = await signIn(api, somebody, new TestBrowser(api, { address: '203.0.113.4' }));
    expect((await give(elsewhere, app.code(now))).statusCode).toBe(429);
    expect((await give(await signIn(api, somebody, own), app.code(now))).statusCode).toBe(204);
    expect((await give(elsewhere, app.recoveryCodes[1] ?? '')).statusCode).toBe(204);
  }, 60_000);
});
