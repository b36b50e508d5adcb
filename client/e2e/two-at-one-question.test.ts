import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { startServer, type RunningServer } from './running-server.ts';

let server: RunningServer;
let browsers: readonly BrowserContext[];

beforeAll(async () => {
  server = await startServer();
  browsers = [await openBrowser(), await openBrowser()];
});

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await server.stop();
});

interface Persona {
  readonly personId: string;
  readonly organisation: string;
  readonly role: string;
}

/** Two people of one institution, of whom the first is offered first. */
async function colleagues(page: Page): Promise<readonly [Persona, Persona]> {
  const answer = await page.request.post(`${server.address}/graphql`, {
    data: { query: '{ demoPersonas { personId organisation role featured } }' },
  });
  const { data } = (await answer.json()) as { data: { demoPersonas: (Persona & { featured: boolean })[] } };
  const leader = data.demoPersonas.find(({ featured, role }) => featured && role === 'CAREERS_LEADER');
  const other = data.demoPersonas.find(
    ({ organisation, role }) => organisation === leader?.organisation && role === 'HEADTEACHER',
  );
  if (!leader || !other) throw new Error('the invented region has no careers leader with a headteacher');
  return [leader, other];
}

async function signIn(page: Page, { personId }: Persona): Promise<void> {
  const headers = { 'x-waymark-client': 'journey' };
  const answer = await page.request.post(`${server.address}/auth/demo`, { data: { personId }, headers });
  expect(answer.status()).toBe(204);
}

const chosen = (page: Page): Promise<readonly string[]> =>
  page.locator('input[type=radio]:checked').evaluateAll((radios) => radios.map(({ id }) => id));

it('shows on one screen what a colleague saves on another, without a reload', async () => {
  const [mine, theirs] = (await Promise.all(browsers.map((browser) => browser.newPage()))) as [Page, Page];
  const [me, them] = await colleagues(mine);
  await Promise.all([signIn(mine, me), signIn(theirs, them)]);

  await mine.goto(`${server.address}/home`);
  await mine
    .getByRole('link', { name: 'Continue' })
    .or(mine.getByRole('button', { name: 'Continue' }))
    .first()
    .click();
  await mine.waitForURL('**/assessments/**');
  // Where one goes on may be the list of benchmarks, or the first question that is open.
  const benchmark = mine.locator('main a[href*="/benchmarks/"]').first();
  if (!mine.url().includes('/benchmarks/')) await benchmark.click();
  await mine.waitForURL('**/benchmarks/**');
  const connected = theirs.waitForEvent('websocket');
  await theirs.goto(mine.url());
  await (await connected).waitForEvent('framesent', ({ payload }) => String(payload).includes('subscribe'));
  await Promise.all([mine, theirs].map((page) => page.getByRole('radio').first().waitFor()));

  await mine.locator('input[type=radio]:not(:checked)').last().click();
  await mine.getByRole('status').filter({ hasText: /Saved/ }).first().waitFor();
  await theirs.getByText('Somebody else changed an answer').waitFor({ state: 'attached' });
  expect(await chosen(theirs)).toEqual(await chosen(mine));
});
