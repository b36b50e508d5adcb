import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, signInAs } from './browser.ts';
import { startServer, type RunningServer } from './running-server.ts';

let server: RunningServer;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** What is chosen on the page, by the ids of its radios. */
const chosen = (): Promise<readonly string[]> =>
  page.locator('input[type=radio]:checked').evaluateAll((radios) => radios.map(({ id }) => id));

it('keeps every answer that the screen called saved when the server is killed', async () => {
  await signInAs(page, server.address, /careers leader/i);
  // Until it is known which answer is missing, the link leads to the list of all.
  await page.locator('a[href*="/benchmarks/"]', { hasText: 'Continue' }).click();
  await page.waitForURL('**/benchmarks/**');
  await page.getByRole('radio').first().waitFor();

  const before = await chosen();
  await page.locator('input[type=radio]:not(:checked)').last().click();
  const changed = await chosen();
  expect(changed).not.toEqual(before);
  await page.getByRole('status').filter({ hasText: /Saved/ }).first().waitFor();

  await server.kill();
  await server.restart();
  await page.reload();
  await page.getByRole('radio').first().waitFor();
  expect(await chosen()).toEqual(changed);
});
