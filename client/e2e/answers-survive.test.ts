import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, openBrowser, signInAs } from './browser.ts';
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

/** What is chosen on the page, by the names and values of its radios. */
const chosen = (): Promise<readonly string[]> =>
  page
    .locator('input[type=radio]:checked')
    .evaluateAll((radios) => radios.map((radio) => `${radio.getAttribute('name')}=${radio.getAttribute('value')}`));

it('keeps every answer that the screen called saved when the server is killed', async () => {
  await signInAs(page, server.address, /careers leader/i);
  await page
    .getByRole('link', { name: 'Continue' })
    .or(page.getByRole('button', { name: 'Continue' }))
    .first()
    .click();
  await page.waitForURL('**/benchmarks/**');
  await page.getByRole('radio').first().waitFor();

  const before = await chosen();
  await page.locator('input[type=radio]:not(:checked)').last().click({ force: true });
  const changed = await chosen();
  expect(changed).not.toEqual(before);
  await page.getByRole('status').filter({ hasText: /Saved/ }).first().waitFor();

  await server.kill();
  await server.restart();
  await page.reload();
  await page.getByRole('radio').first().waitFor();
  expect(await chosen()).toEqual(changed);
});

it.each(['/', '/home', '/help', '/accessibility', '/privacy'])(
  'finds nothing to mend for a careers leader on %s',
  async (path) => {
    await page.goto(`${server.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  },
);

it.each(['/home', '/institutions', '/programmes', '/sets', '/modules', '/people'])(
  'finds nothing to mend for the region on %s',
  async (path) => {
    if (path === '/home') {
      await browser.clearCookies();
      await signInAs(page, server.address, /region administrator/i);
    }
    await page.goto(`${server.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  },
);
