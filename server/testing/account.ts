import { TOTP } from 'otpauth';
import { Person } from '../src/people/index.ts';
import type { PersonActor } from '../src/platform/actor.ts';
import { hashPassword } from '../src/sign-in/index.ts';
import { PasswordCredential } from '../src/sign-in/password-credential.entity.ts';
import type { TestApi } from './api.ts';
import { TestBrowser } from './browser.ts';
import { NOON, type TestRegion } from './region.ts';

export const PASSWORD = 'gorse kettle lantern';

/** Somebody's way in. */
export interface Account {
  readonly person: PersonActor;
  readonly email: string;
}

/** Gives somebody the password of all tests. */
export async function withPassword({ orm }: TestRegion, person: PersonActor): Promise<Account> {
  const em = orm.em.fork();
  const { email } = await em.findOneOrFail(Person, { id: person.id });
  const hash = await hashPassword(PASSWORD);
  await em.persist(em.create(PasswordCredential, { personId: person.id, hash, changedAt: NOON })).flush();
  return { person, email };
}

/** Signs in by the password, in a browser of its own unless one is given. */
export async function signIn(api: TestApi, { email }: Account, browser = new TestBrowser(api)): Promise<TestBrowser> {
  await browser.post('/auth/password', { email, password: PASSWORD });
  return browser;
}

/** An authenticator app, set up for whoever is signed in. */
export interface SetUpApp {
  /** What the app shows at a moment. */
  code(at: Date): string;
  readonly recoveryCodes: readonly string[];
}

/** Sets up an authenticator app in a browser in which somebody has just signed in. */
export async function setUpApp(browser: TestBrowser, now: Date): Promise<SetUpApp> {
  const begun = await browser.ask('mutation { beginAuthenticator(input: {}) { setUp { secret } } }');
  const { secret } = (begun.data?.['beginAuthenticator'] as { readonly setUp: { readonly secret: string } }).setUp;
  const code = (at: Date): string => TOTP.generate({ secret: new TOTP({ secret }).secret, timestamp: at.getTime() });
  const confirm = `mutation ($input: ConfirmAuthenticatorInput!) { confirmAuthenticator(input: $input) { recoveryCodes } }`;
  const { data } = await browser.ask(confirm, { input: { code: code(now) } });
  const { recoveryCodes } = data?.['confirmAuthenticator'] as { readonly recoveryCodes: readonly string[] };
  return { code, recoveryCodes };
}
