import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
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

const EMAIL = 'wren.ashdown@alder.example';
/** A folder for pictures, for people to look at; none are taken without it. */
const PICTURES = process.env['WAYMARK_SCREENSHOTS'];

beforeAll(async () => {
  if (PICTURES) await mkdir(PICTURES, { recursive: true });
  const port = String(await freePort());
  provider = await startProvider(`http://localhost:${port}/sign-in/oidc`, {
    wren: { email: EMAIL, email_verified: true, name: 'Wren Ashdown' },
    elsewhere: { email: EMAIL, organisation: { name: 'Cedar Grove School', urn: '123456' } },
  });
  [server, browser] = await Promise.all([startServer({ ...provider.settings, PORT: port }), openBrowser()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  provider.stop();
});

const open = (path: string) => page.goto(new URL(path, server.address).href);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Looks at the page as it is, wide and narrow. */
async function look(name: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `oidc-${name}-${width}.png`), fullPage: true });
    expect.soft(await axeFindings(page), `${name} at ${width}`).toEqual([]);
    expect.soft(await faultsOf(page), `${name} at ${width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function signOut(): Promise<void> {
  await button('Sign out').click();
  await heading(/Know where/);
}

it('invites a colleague, whom nobody knows at the other service yet', async () => {
  await signInAs(page, server.address, /careers leader/i);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByLabel('Name', { exact: true }).fill('Wren Ashdown');
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByRole('radio', { name: /Contributor/ }).check();
  await button('Add person').click();
  await page.getByText('Wren Ashdown was invited as Contributor.').waitFor();
  await signOut();
  expect(new URL(page.url()).pathname).toBe('/');
});

it('comes from a deep link, and is told when they cancel at the other service', async () => {
  await open('/account');
  await page.getByText('Then we take you to the page that you asked for.').waitFor();
  await look('start');
  await goThere(page, null);
  await page
    .getByText(/You were not signed in at Lantern Sign-in/)
    .first()
    .waitFor();
  expect(new URL(page.url()).search).toBe('');
  await look('cancelled');
});

it('is told the first time that nothing is linked, although the address is known here', async () => {
  await open('/account');
  await goThere(page, 'wren');
  await heading('No account is linked yet');
  await page.getByText(`You signed in at Lantern Sign-in as ${EMAIL}`).waitFor();
  expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(0);
  await look('not-linked');
});

it('signs in by a link of an e-mail, is offered to link, links, and is where they wanted to go', async () => {
  await page.getByLabel('E-mail address').fill(EMAIL);
  await button('Send me a link').click();
  await page.getByText(/a link is on its way/).waitFor();
  const subject = 'Your link to sign in to Waymark';
  const message = await findMail(page, server.address, { words: [subject] });
  await open((await message.getByRole('link').getAttribute('href')) ?? '');
  await button('Sign in').click();
  await heading('Link Lantern Sign-in to your account?');
  await look('offer');
  await button('Link them').click();
  await heading('Your account');
  await page.getByText('Linked on').waitFor();
  expect(new URL(page.url()).pathname).toBe('/account');
  await look('account');
  await signOut();
});

it('signs in by the other service alone from then on', async () => {
  await forgetThere(browser);
  await goThere(page, 'wren');
  await heading(/Wren Ashdown/);
  expect(new URL(page.url()).pathname).toBe('/home');
  await open('/account');
  await page.getByText('Linked on').waitFor();
  expect(await page.getByText('Never used yet.').count()).toBe(0);
});

it('links a second account from their own account page, and unlinks the first', async () => {
  await forgetThere(browser);
  await button('Link Lantern Sign-in').click();
  await heading('Sign in elsewhere');
  await page.getByLabel('Account').fill('elsewhere');
  await button('Go on').click();
  await heading('Link Lantern Sign-in to your account?');
  await button('Link them').click();
  await heading('Your account');
  await page
    .getByRole('button', { name: /^Unlink/ })
    .first()
    .click();
  await page.getByText(`${EMAIL} is unlinked.`, { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: /^Unlink/ }).count()).toBe(1);
  await look('unlinked');
  await signOut();
});

it('acts for nobody when they chose an organisation in which they have no role, until they say for whom', async () => {
  await forgetThere(browser);
  await goThere(page, 'elsewhere');
  await heading('You have no role at Cedar Grove School yet');
  const join = page.getByRole('link', { name: 'Ask to join Cedar Grove School' });
  expect(await join.getAttribute('href')).toBe('/register?urn=123456');
  await look('no-role');
  await page.getByRole('button', { name: /^Go on for/ }).click();
  await heading(/Wren Ashdown/);
  expect(new URL(page.url()).pathname).toBe('/home');
  await signOut();
});

it('is told when the other service is away, and can sign in otherwise', async () => {
  provider.stop();
  await server.kill();
  await server.restart();
  await open('/');
  await button('Continue with Lantern Sign-in').click();
  await page
    .getByText(/Lantern Sign-in cannot be reached just now/)
    .first()
    .waitFor();
  await look('away');
  await signInAs(page, server.address, /careers leader/i);
  expect(new URL(page.url()).pathname).toBe('/home');
});
