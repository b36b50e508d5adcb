import { TOTP } from 'otpauth';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, openBrowser, signInAs } from './browser.ts';
import { findMail } from './outbox.ts';
import { faultsOf } from './page-checks.ts';
import { forgetThere, freePort, goThere, startProvider, type RunningProvider } from './provider.ts';
import { startServer, type RunningServer } from './running-server.ts';

// One journey in steps: each goes on where the one before it ended.
let provider: RunningProvider;
let server: RunningServer;
let browser: BrowserContext;
let page: Page;
let device: CDPSession;
let app: TOTP;
let recoveryCode = '';
/** The half minutes whose codes were given: the server takes none twice, nor an older one. */
let lastUsed = 0;

const NAME = 'Bryony Fell';
const EMAIL = 'bryony.fell@hub.example';
const PASSWORD = 'gorse kettle lantern';

beforeAll(async () => {
  const port = String(await freePort());
  provider = await startProvider(`http://localhost:${port}/sign-in/oidc`, {
    bryony: { email: EMAIL, email_verified: true, name: NAME },
  });
  [server, browser] = await Promise.all([startServer({ ...provider.settings, PORT: port }), openBrowser()]);
  page = await browser.newPage();
  device = await browser.newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  provider.stop();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const home = (name: string) => page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();

async function open(path: string): Promise<void> {
  await page.goto(new URL(path, server.address).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** What is wrong with the page as it is, by any of the checks that every page passes, on a screen and on a phone. */
async function faults(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await axeFindings(page)), ...(await faultsOf(page)));
  }
  return found;
}

/** Signs in by a link that waits in the outbox for somebody, in a page of this browser. */
async function openLink(words: string, { on = page, nth = 1 } = {}): Promise<void> {
  const message = await findMail(on, server.address, { words: [words], nth });
  await message.getByRole('link', { name: /sign-in\/link/ }).click();
  await on.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function enterPassword(password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByText('Sign in with a password instead').click();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await button('Sign in').click();
}

/** A code that works: of now, or of the next half minute, which is taken early; later ones are waited for. */
async function freshCode(): Promise<string> {
  const now = () => Math.floor(Date.now() / 30_000);
  const use = Math.max(lastUsed + 1, now());
  await expect.poll(() => now() + 1 >= use, { timeout: 40_000 }).toBe(true);
  lastUsed = use;
  return app.generate({ timestamp: use * 30_000 });
}

it('invites a colleague as a region administrator', async () => {
  await signInAs(page, server.address, /region administrator/i);
  await open('/people');
  await page.getByLabel('Name', { exact: true }).fill(NAME);
  await page.getByLabel('E-mail address', { exact: true }).fill(EMAIL);
  await page.getByRole('radio', { name: /Facilitator/ }).check();
  await button('Add person').click();
  await page.getByText(`${NAME} was invited as Facilitator.`).waitFor();
  await button('Sign out').click();
  await home('Know where');
  expect(await faults()).toEqual([]);
});

it('signs the colleague in by the link of the invitation', async () => {
  await openLink(NAME);
  await home(NAME);
  await open('/account');
  await page.getByText('Next: set up a passkey.').waitFor();
  expect(await faults()).toEqual([]);
});

it('sets a password without being asked again, because the link has just proved who it is', async () => {
  await page.getByRole('link', { name: 'Set up Password' }).click();
  await page.getByLabel('New password').fill(PASSWORD);
  await button('Set password').click();
  await page.getByText('The password is set.').waitFor();
  expect(await faults()).toEqual([]);
});

it('adds a passkey of this device, renames it, and is told what is missing', async () => {
  await open('/account/passkeys');
  await button('Add a passkey').click();
  await page.getByText('Enter a name, such as').first().waitFor();
  expect(await faults()).toEqual([]);
  await page.getByLabel('Name', { exact: true }).fill('Old laptop');
  await button('Add a passkey').click();
  await page.getByText('“Old laptop” was added.').waitFor();
  await page.getByRole('button', { name: 'Rename Old laptop' }).click();
  await page.getByLabel('New name for “Old laptop”').fill('School laptop');
  expect(await faults()).toEqual([]);
  await button('Save name').click();
  await page.getByRole('heading', { name: 'School laptop' }).waitFor();
  expect(await faults()).toEqual([]);
});

it('sets up an authenticator app, and is given recovery codes once', async () => {
  await open('/account/authenticator');
  expect(await faults()).toEqual([]);
  await button('Set up an authenticator app').click();
  await page.getByRole('img', { name: /QR code/ }).waitFor();
  await page.getByText('I cannot use the camera').click();
  const secret = (await page.locator('details code').innerText()).replaceAll(' ', '');
  app = new TOTP({ secret, algorithm: 'SHA1', digits: 6, period: 30 });
  await page.getByLabel('Code', { exact: true }).fill('000000');
  await button('Confirm').click();
  await page.getByText('This is not the code that the app shows now.').first().waitFor();
  expect(await faults()).toEqual([]);
  await page.getByLabel('Code', { exact: true }).fill(await freshCode());
  await button('Confirm').click();
  await page.getByRole('heading', { name: 'Recovery codes' }).waitFor();
  const codes = await page.locator('.waymark-codes code').allInnerTexts();
  expect(new Set(codes).size).toBe(10);
  recoveryCode = codes[0] ?? '';
  expect(await faults()).toEqual([]);
  await button('I have kept them').click();
  await page.getByText('10 codes are left.').waitFor();
  expect(await faults()).toEqual([]);
});

it('signs out everywhere', async () => {
  await open('/account');
  await page.getByText('Asked for at each sign-in. 10 recovery codes left').waitFor();
  expect(await faults()).toEqual([]);
  await button('Sign out everywhere').click();
  await home('Know where');
  await open('/account');
  expect(new URL(page.url()).pathname).toBe('/');
});

it('comes by another service, and is told that nothing is linked, although the address is known here', async () => {
  await open('/account');
  await goThere(page, 'bryony');
  await home('No account is linked yet');
  await page.getByText(`You signed in at Lantern Sign-in as ${EMAIL}`).waitFor();
  expect(await button('Sign out').count()).toBe(0);
  expect(await faults()).toEqual([]);
});

it('signs in by the passkey there, is offered to link, links, and is where they wanted to go', async () => {
  await button('Sign in with a passkey').click();
  await home('Link Lantern Sign-in to your account');
  expect(await faults()).toEqual([]);
  await button('Link them').click();
  await home('Your account');
  await page.getByText('Linked on').waitFor();
  expect(await faults()).toEqual([]);
  await button('Sign out').click();
  await home('Know where');
});

it('signs in by the other service and the code from then on', async () => {
  await forgetThere(browser);
  await open('/account');
  await goThere(page, 'bryony');
  await home('Enter your code');
  expect(await button('Sign out').count()).toBe(0);
  await page.getByLabel('Code from the app').fill(await freshCode());
  await button('Sign in').click();
  await home('Your account');
  await button('Sign out').click();
  await home('Know where');
});

it('signs in by password and code, and goes on to the page that was asked for', async () => {
  await open('/account');
  await enterPassword(PASSWORD);
  await home('Enter your code');
  expect(await faults()).toEqual([]);
  await page.getByLabel('Code from the app').fill(app.generate({ timestamp: Date.now() - 5 * 60_000 }));
  await button('Sign in').click();
  await page
    .getByText(/This code is not right/)
    .first()
    .waitFor();
  expect(await faults()).toEqual([]);
  await page.getByLabel('Code from the app').fill(await freshCode());
  await button('Sign in').click();
  await home('Your account');
  await button('Sign out').click();
  await home('Know where');
});

it('signs in by the passkey alone', async () => {
  await button('Sign in with a passkey').click();
  await home(NAME);
  expect(new URL(page.url()).pathname).toBe('/home');
  await button('Sign out').click();
  await home('Know where');
});

it('signs in by a link and a recovery code, without the phone', async () => {
  await page.getByLabel('E-mail address').fill(EMAIL);
  await button('Send me a link').click();
  await page.getByText(/a link is on its way/).waitFor();
  await openLink('open this link in the browser');
  await home('Enter your code');
  await button('I do not have my phone: use a recovery code').click();
  await page.getByLabel('Recovery code', { exact: true }).fill(recoveryCode.toUpperCase());
  expect(await faults()).toEqual([]);
  await button('Sign in').click();
  await home(NAME);
});

it('is told of all of it by mail, and of no secret', async () => {
  const mailed = async () => {
    await open('/outbox');
    await page.getByRole('article').first().waitFor();
    return (await page.locator('main').innerText()).match(/(?<=\d\d:\d\d ).+(?= your account)/g) ?? [];
  };
  await expect
    .poll(mailed)
    .toEqual(
      expect.arrayContaining([
        'a password was set for',
        'a passkey was added to',
        'an authenticator app was added to',
        'a recovery code was used to sign in to',
      ]),
    );
  const mails = await page.locator('main').innerText();
  expect([PASSWORD, recoveryCode, app.secret.base32].filter((secret) => mails.includes(secret))).toEqual([]);
});

it('asks somebody who proved nothing to prove it, and goes on with what was typed', async () => {
  await button('Sign out').click();
  await home('Know where');
  await signInAs(page, server.address, /careers leader/i);
  await open('/account/password');
  await page.getByLabel('New password').fill(PASSWORD);
  await button('Set password').click();
  const dialog = page.getByRole('dialog', { name: 'Show that it is you' });
  await dialog.getByRole('button', { name: 'Send me a link' }).click();
  await dialog.getByText('The link is on its way.').waitFor();
  expect(await faults()).toEqual([]);
  const mail = await browser.newPage();
  await openLink('open this link in the browser', { on: mail, nth: 2 });
  await mail.getByRole('heading', { level: 1, name: /\w/ }).waitFor();
  await mail.waitForURL('**/home');
  await mail.close();
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('The password is set.').waitFor();
});
