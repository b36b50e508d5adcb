import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, openBrowser, signInAs } from './browser.ts';
import { startServer, type RunningServer } from './running-server.ts';

// One journey in steps, with a browser for each of the two: each step goes on where the one before it ended.
let server: RunningServer;
let browsers: readonly BrowserContext[];
let school: Page;
let partner: Page;
let address = '';
let shared = '';
let name = '';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, server.address).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

interface Own {
  readonly viewer: {
    readonly active: {
      readonly organisation: {
        readonly institution: { readonly id: string; readonly urn: string; readonly name: string };
      };
    };
  };
}

/** The school that the careers leader acts for. */
async function ownSchool(page: Page) {
  const { data } = (await page.evaluate(async () => {
    const query = '{ viewer { active { organisation { institution { id urn name } } } } }';
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  })) as { readonly data: Own };
  return data.viewer.active.organisation.institution;
}

let urn = '';

beforeAll(async () => {
  [server, ...browsers] = await Promise.all([startServer(), openBrowser(), openBrowser()]);
  [school, partner] = (await Promise.all(browsers.map((browser) => browser.newPage()))) as [Page, Page];
  await signInAs(school, server.address, /careers leader/i);
  await signInAs(partner, server.address, /partner/i);
  let id: string;
  ({ id, urn, name } = await ownSchool(school));
  address = `/schools/${id}/sharing`;
  shared = `/access/${id}`;
});

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await server.stop();
});

it('begins with nothing shared: what the school shared before, it ends', async () => {
  await open(school, address);
  await school.getByRole('heading', { name: 'Who read what' }).waitFor();
  const stop = school.getByRole('button', { name: /^Stop sharing with/ });
  while ((await stop.count()) > 0) {
    const before = await stop.count();
    await stop.first().click();
    await school.getByRole('button', { name: 'Stop sharing now' }).click();
    await expect.poll(() => stop.count()).toBeLessThan(before);
  }
  await open(partner, shared);
  await partner.getByRole('heading', { name: 'This is not shared with you' }).waitFor();
  expect(await axeFindings(partner)).toEqual([]);
});

it('lets the partner ask by the number of the school, and says what is still missing', async () => {
  await open(partner, '/access');
  await partner.getByRole('button', { name: 'Send the request' }).click();
  await partner.getByRole('link', { name: 'Enter a URN or UKPRN' }).waitFor();
  await partner.getByLabel('URN or UKPRN').fill(urn);
  await partner.getByText(name).first().waitFor();
  await partner.getByRole('radio', { name: 'Also every answer and finding' }).check();
  await partner.getByLabel('What is it for?').fill('To plan visits of employers');
  await partner.getByLabel('Until when?').fill(inDays(200));
  await partner.getByRole('button', { name: 'Send the request' }).click();
  await partner.getByText(`Your request to ${urn} was sent.`).waitFor();
  await partner.getByText('Waiting', { exact: true }).waitFor();
  expect(await axeFindings(partner)).toEqual([]);
});

it('lets the school agree to less than was asked for', async () => {
  await open(school, address);
  await school.getByText('asks to read your results').waitFor();
  await school.getByText('To plan visits of employers').first().waitFor();
  expect(await axeFindings(school)).toEqual([]);
  await school.getByRole('radio', { name: 'Also the outcome and percentage of each benchmark' }).first().check();
  await school.getByLabel('Until when?').first().fill(inDays(90));
  await school.getByRole('button', { name: 'Agree and share' }).click();
  await school.getByText(/can read your results now/).waitFor();
  await school.getByRole('cell', { name: 'Outcome and percentage of each benchmark' }).first().waitFor();
});

it('shows the partner the result, as far as it was agreed', async () => {
  await open(partner, '/access');
  await partner.getByText('Agreed', { exact: true }).waitFor();
  await partner.getByRole('link', { name }).click();
  await partner.waitForURL(`**${shared}`);
  // The page before stays until the code of this one is there.
  await partner.getByRole('heading', { level: 1, name }).waitFor();
  await partner.getByText(/^\d of 8$/).waitFor();
  await expect.poll(() => partner.getByRole('row').count()).toBe(9);
  expect(await axeFindings(partner)).toEqual([]);
});

it('shows the school who read what, and on each page who sees it', async () => {
  await open(school, address);
  const row = school.getByRole('row').filter({ hasText: 'On a page' }).filter({ hasText: 'Benchmarks' });
  await row.first().waitFor();
  await school.getByLabel('What was read').selectOption('EVIDENCE');
  await school.getByText('Nobody read anything like that.').waitFor();
  await school.getByLabel('What was read').selectOption('BENCHMARK');
  const download = school.waitForEvent('download');
  await school.getByRole('button', { name: 'Save the list as CSV' }).click();
  expect((await download).suggestedFilename()).toBe(`${name}.csv`);
  await open(school, address.replace('/sharing', '/evidence'));
  await school.getByText(/^Seen by: your school, .*\(everything\), .*\(benchmarks\)\.$/).waitFor();
  expect(await axeFindings(school)).toEqual([]);
});

it('ends it at once, and the partner’s page says so', async () => {
  await open(school, address);
  await school
    .getByRole('button', { name: /^Stop sharing with/ })
    .first()
    .click();
  await school.getByText('From this moment').waitFor();
  expect(await axeFindings(school)).toEqual([]);
  await school.getByRole('button', { name: 'Stop sharing now' }).click();
  await school.getByText(/can no longer read this/).waitFor();
  await school.getByText('You share with nobody.').waitFor();
  await partner.reload();
  await partner.getByRole('heading', { name: 'This is not shared with you' }).waitFor();
});
