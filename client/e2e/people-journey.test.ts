import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, openBrowser, signInAs } from './browser.ts';
import { findMail } from './outbox.ts';
import { startServer, type RunningServer } from './running-server.ts';

// One journey in steps: each goes on where the one before it ended.
let server: RunningServer;
let browser: BrowserContext;
let theirs: BrowserContext;
/** The careers leader's. */
let page: Page;
/** The stranger's. */
let other: Page;
let school: string;

const NAME = 'Wren Ashdown';
const EMAIL = 'wren.ashdown@elsewhere.example';

beforeAll(async () => {
  [server, browser, theirs] = await Promise.all([startServer(), openBrowser(), openBrowser()]);
  [page, other] = [await browser.newPage(), await theirs.newPage()];
});
afterAll(async () => {
  await browser.close();
  await theirs.close();
  await server.stop();
});

const addressOf = (path: string): string => new URL(path, server.address).href;
const press = (on: Page, name: string | RegExp) => on.getByRole('button', { name }).first().click();

/** Opens the newest message to the stranger that has these words, and follows its link. */
async function followLink(words: RegExp, link: RegExp): Promise<void> {
  const mail = await findMail(other, server.address, { words: [words, EMAIL] });
  const href = (await mail.getByRole('link', { name: link }).getAttribute('href')) ?? '';
  await other.goto(addressOf(href));
  await other.getByRole('heading', { level: 1, name: 'Outbox' }).waitFor({ state: 'hidden' });
  await other.getByRole('heading', { level: 1 }).waitFor();
}

it('shows a careers leader their people, with what each may do', async () => {
  await signInAs(page, server.address, /careers leader/i);
  school = (await page.locator('.govuk-caption-l').first().innerText()).trim();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByText('Active').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('lets a stranger find the school by keyboard and ask to join it', async () => {
  await other.goto(server.address);
  await other.getByRole('link', { name: 'Ask to join your school or college' }).click();
  await other.getByLabel('Find your school or college').fill('al');
  await other.keyboard.press('Enter');
  await other.getByText('Enter three characters or more').first().waitFor();
  await other.getByLabel('Find your school or college').fill(school);
  await other.keyboard.press('Enter');
  await other.getByText(/was found|were found/).waitFor();
  await press(other, 'Ask to join');
  await other.getByText('Enter your name').first().waitFor();
  expect(await axeFindings(other)).toEqual([]);
  await other.getByRole('radio', { name: school, exact: true }).check();
  await other.getByLabel('Your name').fill(NAME);
  await other.getByLabel('Your work e-mail address').fill(EMAIL);
  await other.getByRole('radio', { name: /Careers leader/ }).check();
  await other.getByLabel(/helps to recognise you/).fill('I teach geography.');
  await press(other, 'Ask to join');
  await other.getByRole('heading', { level: 1, name: 'Look in your e-mail' }).waitFor();
  expect(await axeFindings(other)).toEqual([]);
});

it('shows nobody what was asked before the address is confirmed', async () => {
  await page.reload();
  await page.getByText('Active').first().waitFor();
  expect(await page.getByText(NAME).count()).toBe(0);
  await followLink(/Confirm your e-mail address/, /register\/confirm/);
  expect(await axeFindings(other)).toEqual([]);
  await press(other, 'Confirm');
  await other.getByText(`Somebody at ${school} or at the regional hub decides now.`).waitFor();
  expect(await axeFindings(other)).toEqual([]);
});

it('tells the careers leader on the first page, who lets them join', async () => {
  await page.goto(addressOf('/home'));
  await page.getByText(/1 person asks to join and waits for you/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'See who, and decide' }).click();
  await page.getByText('I teach geography.').waitFor();
  await page.getByText('Address not recognised').waitFor();
  await press(page, /^Decide/);
  await page
    .getByRole('radio', { name: /Contributor/ })
    .first()
    .check();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Let them join');
  await page.getByText(`${NAME} may join as Contributor, and was sent an invitation.`).waitFor();
  await page.getByRole('listitem').filter({ hasText: NAME }).getByText('Invited', { exact: true }).waitFor();
});

it('signs the person in by the invitation', async () => {
  await followLink(/You can use Waymark for/, /sign-in\/link/);
  await press(other, 'Sign in');
  await other.getByRole('heading', { level: 1, name: new RegExp(NAME) }).waitFor();
  await other.getByText(school).first().waitFor();
  expect(await axeFindings(other)).toEqual([]);
});

it('changes their role, which counts at once', async () => {
  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: NAME });
  await row.getByText('Active', { exact: true }).waitFor();
  await row.getByRole('button', { name: /^Change/ }).click();
  await row.getByRole('radio', { name: /Headteacher/ }).check();
  expect(await axeFindings(page)).toEqual([]);
  await row.getByRole('button', { name: 'Change role' }).click();
  await page.getByText(`${NAME} has the role of Headteacher now.`).waitFor();
  await other.getByRole('link', { name: 'People', exact: true }).click();
  await other.getByRole('button', { name: 'Add person' }).waitFor();
});

it('ends it, in the page that is open too', async () => {
  const row = page.getByRole('listitem').filter({ hasText: NAME });
  await row.getByRole('button', { name: /^Change/ }).click();
  await row.getByRole('button', { name: 'End this role' }).click();
  await row.getByText(/can do nothing for/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await row.getByRole('button', { name: 'Yes, end it now' }).click();
  await page.getByText(`The role of ${NAME} has ended.`).waitFor();
  await other.reload();
  await other.getByRole('heading', { level: 1, name: 'You cannot see this page' }).waitFor();
  await other.goto(addressOf('/home'));
  await other.getByText(/You do not act for any organisation/).waitFor();
  expect(await axeFindings(other)).toEqual([]);
});
