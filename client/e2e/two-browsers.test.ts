import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, openBrowser, signInAs } from './browser.ts';
import { startServer, type RunningServer } from './running-server.ts';

/** Two colleagues of one school, each in a browser of their own, before the same questions. */
let server: RunningServer;
let browsers: readonly [BrowserContext, BrowserContext];
let leader: Page;
let contributor: Page;

beforeAll(async () => {
  const [started, ...opened] = await Promise.all([startServer(), openBrowser(), openBrowser()]);
  [server, browsers] = [started, opened];
  [leader, contributor] = [await browsers[0].newPage(), await browsers[1].newPage()];
  await signInAs(leader, server.address, /careers leader/i);
  await signInAs(contributor, server.address, /contributor/i);
  await leader.locator('a[href*="/benchmarks/"]', { hasText: 'Continue' }).click();
  await leader.waitForURL('**/benchmarks/**');
  await leader.goto(leader.url().replace(/benchmarks\/.*$/, 'benchmarks/5'));
  await contributor.goto(leader.url());
  await contributor.getByRole('radio').first().waitFor();
});

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await server.stop();
});

const band = (page: Page, row: number, place: number): Locator =>
  page.locator('.waymark-share__bands:has(input)').nth(row).getByRole('radio').nth(place);

const saved = (page: Page): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .first()
    .waitFor();

async function choose(page: Page, row: number, place: number): Promise<void> {
  await band(page, row, place).check();
}

/** The contributor answers out of reach, meanwhile the leader answers the same; then both are in reach again. */
async function answerTheSame(row: number, mine: number, theirs: number): Promise<Locator> {
  await browsers[1].setOffline(true);
  await choose(contributor, row, mine);
  await choose(leader, row, theirs);
  await saved(leader);
  await browsers[1].setOffline(false);
  const panel = contributor.getByRole('alert').filter({ hasText: 'while you were working' });
  await panel.waitFor();
  return panel;
}

/** Whether the answer of a row is this one for the leader and for the contributor, each after a reload. */
async function shown(row: number, place: number): Promise<readonly boolean[]> {
  return Promise.all(
    [leader, contributor].map(async (page) => {
      await page.reload();
      await page.getByRole('radio').first().waitFor();
      return band(page, row, place).isChecked();
    }),
  );
}

it('shows both answers to the second, who keeps their own by keyboard', async () => {
  const panel = await answerTheSame(0, 3, 1);
  expect(await panel.innerText()).toMatch(/Yours.*Most.*A few/s);
  expect(await axeFindings(contributor)).toEqual([]);
  await panel.getByRole('button', { name: 'Keep mine' }).press('Enter');
  await panel.waitFor({ state: 'detached' });
  await saved(contributor);
  expect(await shown(0, 3)).toEqual([true, true]);
});

it('or takes the other’s', async () => {
  const panel = await answerTheSame(1, 4, 2);
  await panel.getByRole('button', { name: 'Use theirs' }).click();
  await panel.waitFor({ state: 'detached' });
  expect(await shown(1, 2)).toEqual([true, true]);
});

it('keeps what each answered elsewhere', async () => {
  await choose(leader, 2, 5);
  await choose(contributor, 3, 5);
  await Promise.all([saved(leader), saved(contributor)]);
  expect(await shown(2, 5)).toEqual([true, true]);
  expect(await shown(3, 5)).toEqual([true, true]);
  expect(await shown(0, 3)).toEqual([true, true]);
});
