import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, openBrowser, signInAs } from './browser.ts';
import { findMail } from './outbox.ts';
import { startServer, type RunningServer } from './running-server.ts';

// One journey in steps: each goes on where the one before it ended.
let server: RunningServer;
let browser: BrowserContext;
let page: Page;
let email = '';
let personId = '';

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

/** Signs in by a link from the outbox: that proves who one is. */
async function signInByLink(address: string): Promise<void> {
  await open('/');
  await page.getByLabel('E-mail address').fill(address);
  await button('Send me a link').click();
  await page.getByText('a link is on its way').waitFor();
  const message = await findMail(page, server.address, { words: [address] });
  await open((await message.getByRole('link', { name: /sign-in\/link/ }).getAttribute('href')) ?? '');
  await button('Sign in').click();
  await page.waitForURL('**/home');
}

it('asks somebody who did not prove who they are to prove it first, and keeps what was typed', async () => {
  await signInAs(page, server.address, /careers leader/i);
  await open('/account');
  email = (await page.getByText(/We can always send you a link/).textContent())?.match(/\S+@\S+[^.\s]/)?.[0] ?? '';
  await page.getByRole('link', { name: 'your data' }).click();
  await page.getByLabel('E-mail address of the account').fill(email);
  await button('Erase me').click();
  const dialog = page.getByRole('dialog', { name: 'Show that it is you' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page
    .getByText(/Show first that it is you/)
    .first()
    .waitFor();
  expect(await page.getByLabel('E-mail address of the account').inputValue()).toBe(email);
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await button('Sign out').click();
  await page.getByRole('heading', { level: 1, name: /Know where/ }).waitFor();
});

it('gives them everything that is held about them as a file', async () => {
  await signInByLink(email);
  await open('/account/data');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^waymark-data-\d{4}-\d\d-\d\d\.json$/);
  const { parts } = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    readonly parts: {
      readonly account: { readonly entries: readonly { readonly id: string; readonly email: string }[] };
      readonly answers: { readonly entries: readonly object[] };
    };
  };
  expect(parts.account.entries).toMatchObject([{ email }]);
  expect(parts.answers.entries.length).toBeGreaterThan(10);
  personId = parts.account.entries[0]?.id ?? '';
});

it('erases them once they typed their address, and shows them out', async () => {
  await button('Erase me').click();
  await page.getByRole('link', { name: `Type ${email} to confirm` }).waitFor();
  await page.getByLabel('E-mail address of the account').fill('yes, please');
  await button('Erase me').click();
  await page.getByRole('link', { name: /Type the e-mail address of the account/ }).waitFor();
  expect(await page.getByLabel('E-mail address of the account').inputValue()).toBe('yes, please');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('E-mail address of the account').fill(email);
  await button('Erase me').click();
  await page.getByRole('heading', { level: 1, name: /Know where/ }).waitFor();
  expect(await page.getByText(/You are signed in as/).count()).toBe(0);
});

it('leaves a pseudonym, and no message that was waiting for them', async () => {
  await open('/outbox');
  await page.getByText('Nothing waits').waitFor();
  await signInAs(page, server.address, /region administrator/i);
  await open(`/people/${Buffer.from(`Person:${personId}`).toString('base64url')}/data`);
  await page.getByRole('heading', { level: 1, name: `Data of Former user ${personId.slice(0, 8)}` }).waitFor();
  await page.getByText('Only a pseudonym is left').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('lets the region change how long things are kept, and the privacy notice says so', async () => {
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByLabel('Evidence').fill('soon');
  await button('Save times').click();
  await page.getByRole('link', { name: 'Evidence: enter a whole number' }).waitFor();
  await page.getByLabel('Evidence').fill('5');
  await button('Save times').click();
  await page.getByText('The times are saved.').waitFor();
  await open('/privacy');
  await page.getByText('evidence, with its files: 5 years after it was last used').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('places a hold on a school, and lifts it', async () => {
  await open('/institutions');
  const school = page.getByRole('link', { name: /Primary School/ }).first();
  const name = (await school.textContent()) ?? '';
  await open('/settings');
  await page.getByRole('textbox', { name: 'School or college' }).fill('Primary');
  await button('Place hold').click();
  await page.getByRole('link', { name: /More than one school or college fits/ }).waitFor();
  await page.getByRole('textbox', { name: 'School or college' }).fill(name);
  await button('Place hold').click();
  await page.getByRole('link', { name: 'The reason is missing.' }).waitFor();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Audit of 2026');
  await button('Place hold').click();
  await page.getByRole('cell', { name: 'Audit of 2026' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: `Lift the hold (${name})` }).click();
  await page.getByText('There is no hold.').waitFor();
});
