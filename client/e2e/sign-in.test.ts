import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, openBrowser, signInAs } from './browser.ts';
import { findMail } from './outbox.ts';
import { startServer, type RunningServer } from './running-server.ts';

// One journey in steps: each goes on where the one before it ended.
let server: RunningServer;
let browser: BrowserContext;
let page: Page;

const EMAIL = 'wren.ashdown@alder.example';
const PASSWORD = 'gorse kettle lantern';

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const open = (path: string) => page.goto(new URL(path, server.address).href);
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function signOut(): Promise<void> {
  await button('Sign out').click();
  await page.getByRole('heading', { level: 1, name: /Know where/ }).waitFor();
}

it('invites a colleague', async () => {
  await signInAs(page, server.address, /careers leader/i);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByLabel('Name', { exact: true }).fill('Wren Ashdown');
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByRole('radio', { name: /Contributor/ }).check();
  await button('Add person').click();
  await page.getByText(/Wren Ashdown was invited as Contributor/).waitFor();
  await signOut();
  expect(await axeFindings(page)).toEqual([]);
});

it('signs the colleague in by the link of the invitation, once', async () => {
  const message = await findMail(page, server.address, { words: ['Hello Wren Ashdown'] });
  expect(await axeFindings(page)).toEqual([]);
  const link = (await message.getByRole('link', { name: /sign-in\/link/ }).getAttribute('href')) ?? '';
  await open(link);
  await button('Sign in').click();
  await page.getByRole('heading', { level: 1, name: /Wren Ashdown/ }).waitFor();
  expect(page.url()).not.toContain('#');
  await open('/sign-in/link');
  await open(link);
  await page.reload();
  await button('Sign in').click();
  await page
    .getByText(/This link cannot be used/)
    .first()
    .waitFor();
});

it('sets a password, after being told what is wrong with a poor one', async () => {
  await open('/account/password');
  await page.getByLabel('New password').fill('password12345');
  await button('Set password').click();
  await page
    .getByText(/among those that are tried first/)
    .first()
    .waitFor();
  expect(await page.getByLabel('New password').inputValue()).toBe('password12345');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('New password').fill(PASSWORD);
  await button('Set password').click();
  await page.getByText('The password is set.').waitFor();
  await open('/account');
  await page.getByText('Chrome, Linux (this one)').waitFor();
  await signOut();
});

it('signs in with the password, and is told when it is wrong', async () => {
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByText('Sign in with a password instead').click();
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await button('Sign in').click();
  await page
    .getByText(/do not belong together/)
    .first()
    .waitFor();
  expect(await page.getByLabel('E-mail address').inputValue()).toBe(EMAIL);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await button('Sign in').click();
  await page.getByRole('heading', { level: 1, name: /Wren Ashdown/ }).waitFor();
});

it('sees another browser in which they are signed in, and ends it', async () => {
  const other = await openBrowser();
  const second = await other.newPage();
  await second.goto(server.address);
  await second.getByLabel('E-mail address').fill(EMAIL);
  await second.getByText('Sign in with a password instead').click();
  await second.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await second.getByRole('button', { name: 'Sign in', exact: true }).click();
  await second.getByRole('heading', { level: 1, name: /Wren Ashdown/ }).waitFor();
  await open('/account');
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await page.getByText('You are signed out there.').waitFor();
  await second.goto(new URL('/home', server.address).href);
  await second.getByText('Sign in first.').waitFor();
  expect(new URL(second.url()).pathname).toBe('/');
  await other.close();
});
