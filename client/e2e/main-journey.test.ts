import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, openBrowser, signInAs } from './browser.ts';
import { answerEverything, fill } from './answer-everything.ts';
import { registerFile, type RegisteredSchool, type RegisterFile } from './register-file.ts';
import { startServer, type RunningServer } from './running-server.ts';

// One journey in steps: each goes on where the one before it ended.
let server: RunningServer;
let register: RegisterFile;
let large: RegisterFile;
let browser: BrowserContext;
let page: Page;
let school = '';
let key = '';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const link = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });

async function open(path: string): Promise<void> {
  await page.goto(new URL(path, server.address).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function signIn(name: string | RegExp): Promise<void> {
  await browser.clearCookies();
  await signInAs(page, server.address, name);
}

/** Finds a person who is not among the first to choose from. */
async function findAndSignIn(name: string): Promise<void> {
  await browser.clearCookies();
  await open('/');
  await page.getByLabel('Find a person by name, role or organisation').fill(name);
  await button(new RegExp(name)).click();
  await page.waitForURL('**/home');
}

async function startImport({ path }: RegisterFile): Promise<void> {
  await open('/institutions/import');
  await page.getByLabel('The file').setInputFiles(path);
  await button('Start the import').click();
}

async function ask(query: string): Promise<unknown> {
  const response = await fetch(new URL('/graphql', server.address), {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

const POINTS = /(\d+) of (\d+) points, which is (\d+)%/g;
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  [server, register, large, browser] = await Promise.all([
    startServer(),
    registerFile('gias-north-east-2017.csv', 4),
    registerFile('gias-england-subset-2017.csv', 4_000),
    openBrowser(),
  ]);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('imports a register file, and changes nothing the second time', async () => {
  await signIn(/region administrator/i);
  for (const outcome of ['added', 'unchanged']) {
    await startImport(register);
    await page.getByText(`${register.rows} rows handled: ${register.rows} ${outcome}.`).waitFor();
  }
  expect(await axeFindings(page)).toEqual([]);
});

it('shows how far the import of a large file is, and changes nothing the second time', async () => {
  const handled = page.getByText(`${large.rows.toLocaleString('en-GB')} rows handled: `);
  await startImport(large);
  await page.getByRole('progressbar', { name: 'Part of the file read' }).waitFor();
  await handled.waitFor();
  await startImport(large);
  await handled.waitFor();
  expect(await handled.innerText()).toMatch(/: [\d,]+ unchanged(, \d+ left out on purpose)?\.$/);
});

it('adapts a set: other words, one criterion left out, one setting turned, one criterion added', async () => {
  await open('/sets');
  await link(/primary/i)
    .first()
    .click();
  await button('Adapt this set').click();
  await page.getByLabel('Name of your set').fill('Journey set');
  await page.getByLabel('Name of the edition').fill('2026');
  await button('Start adapting').click();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const saved = page.getByRole('status').filter({ hasText: 'Saved at' });
  const changes = (count: number) => page.getByRole('heading', { name: `${count} changes` }).waitFor();

  const choices = page.getByRole('combobox').first();
  await choices.selectOption({ index: 3 });
  await button('Save settings').click();
  await changes(2);
  await contents.getByRole('link', { name: /^1\./ }).click();
  const criteria = contents.getByRole('list').nth(1).getByRole('link');
  await criteria.nth(1).click();
  await page.getByLabel('Question', { exact: true }).fill('Who leads on careers at your school, trained for it?');
  await button('Save wording').click();
  // One change more than was made: the set is no longer complete in its other language.
  await changes(4);
  await criteria.nth(2).click();
  await page.locator('summary', { hasText: 'Leave it out' }).click();
  await button('Leave it out').click();
  await changes(5);
  await contents.getByRole('link', { name: /^1\./ }).click();
  await page.getByText('Add a criterion', { exact: true }).first().click();
  await page.getByLabel('Statement', { exact: true }).last().fill('The school has a garden where children work.');
  await page.getByLabel('Question', { exact: true }).last().fill('Is there a garden where children work?');
  await page.getByLabel('Asked and scored like').selectOption({ index: 1 });
  await button('Add criterion').click();
  await changes(6);
  await saved.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Type “2026” to confirm').fill('2026');
  await button('Publish this edition').click();
  await page.getByText('This set is published and cannot be changed any more.').waitFor();
});

it('makes a programme with it and enrols three of the imported primaries', async () => {
  await open('/programmes');
  await page.getByLabel('Name of the programme').fill('Journey programme');
  const editions = page.getByLabel('Benchmarks that it uses');
  const ours = await editions.locator('option', { hasText: 'Journey set' }).getAttribute('value');
  await editions.selectOption(ours);
  await page.getByLabel('Name of the round').fill('Baseline');
  await page.getByLabel('Opens on').fill(inDays(-1));
  await page.getByLabel('Closes on').fill(inDays(30));
  await button('Make programme').click();
  await page.getByRole('heading', { level: 1, name: 'Journey programme' }).waitFor();
  for (const { name } of register.primaries) {
    await page.getByLabel('Search for institutions').fill(name);
    await button('Search').click();
    await page.getByRole('checkbox', { name }).check();
    await button('Enrol 1 institution').click();
    await page.getByText('1 institution was enrolled.').waitFor();
  }
  await page.getByText('3 institutions are enrolled').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('adds a careers leader to one of them', async () => {
  await link(register.primaries[0].name).first().click();
  await page.getByRole('heading', { level: 1, name: register.primaries[0].name }).waitFor();
  await link('Open its own page').click();
  await page.waitForURL('**/schools/*');
  school = new URL(page.url()).pathname;
  await open(`${school}/people`);
  await page.getByLabel('Name', { exact: true }).fill('Robin Journey');
  await page.getByLabel('E-mail address').fill('robin@journey.example');
  await page.getByRole('radio', { name: /Careers leader/ }).check();
  await button('Add person').click();
  await page.getByText(/Robin Journey was invited as Careers leader/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('answers everything as that careers leader, with an encounter log and a PDF', async () => {
  await findAndSignIn('Robin Journey');
  await button('Start now').click();
  await page.locator('a[href$="/benchmarks/1"]').click();
  const pdf = join(await mkdtemp(join(tmpdir(), 'waymark-pdf-')), 'visit.pdf');
  await writeFile(pdf, '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  let logs = 0;
  await answerEverything(page, async () => {
    const add = button(/^Add: .*encounter/i).first();
    if (logs > 0 || (await add.count()) === 0) return;
    await add.click();
    const form = page.locator('form.waymark-form');
    await fill(form);
    await form.locator('input[type=file]').setInputFiles(pdf);
    await form.getByText('visit.pdf is here.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await form.getByRole('button', { name: 'Add evidence' }).click();
    await link('Download visit.pdf').or(page.getByText('visit.pdf')).first().waitFor();
    logs += 1;
  });
  expect(logs).toBe(1);
});

it('shows why every percentage is as it is, and submits', async () => {
  await link('Check and submit').first().click();
  await page.getByText('Everything is answered.').waitFor();
  await page.getByRole('checkbox', { name: 'The answers are right' }).check();
  await button('Submit').click();
  await page.waitForURL('**/result');
  await page.getByText(/Submitted on .* by Robin Journey/).waitFor();
  const percentages = await page.locator('main strong', { hasText: /^\s*\d+%\s*$/ }).allInnerTexts();
  const sums = [...(await page.locator('main').innerText()).matchAll(POINTS)].map(([, ...numbers]) =>
    numbers.map(Number),
  );
  expect(sums).toHaveLength(8);
  expect(percentages.map((text) => text.trim())).toEqual(
    sums.map(([points = 0, possible = 0]) => `${Math.floor((points * 100) / possible)}%`),
  );
  expect(sums.every(([points = 0, possible = 0, percent]) => Math.floor((points * 100) / possible) === percent)).toBe(
    true,
  );
  for (const details of await page.locator('main details').all()) {
    const closed = await details.innerText();
    await details.locator('summary').first().click();
    expect((await details.innerText()).length).toBeGreaterThan(closed.length);
  }
  expect(await axeFindings(page)).toEqual([]);
});

it('shares the result with a partner', async () => {
  await open(`${school}/sharing`);
  await page.getByLabel('Partner organisation').selectOption({ index: 1 });
  await page.getByRole('radio', { name: 'Also the outcome and percentage of each benchmark' }).check();
  await page.getByLabel('What is it for?').fill('To plan visits of employers');
  await page.getByLabel('Until when?').fill(inDays(90));
  await button('Share').click();
  await page.getByText(/can read your results now/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('shows the result to the region in the heat map', async () => {
  await signIn(/region administrator/i);
  await open('/programmes');
  await link('Journey programme').first().click();
  await link('Open the dashboard').click();
  const row = page.getByRole('row', { name: new RegExp(register.primaries[0].name) });
  await row
    .getByText(/\d+ per cent/)
    .first()
    .waitFor({ state: 'attached' });
  await page.getByText('3 institutions: 1 submitted, 0 in progress, 2 not started.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('gives a partner a key whose pasted query reads that school and no other', async () => {
  await signIn(/Partner/);
  await open('/developers');
  await page.getByLabel('Name of the program that will use it').fill('Journey program');
  await page.getByRole('checkbox', { name: 'Results and progress' }).check();
  await page.getByRole('checkbox', { name: 'Names and addresses' }).check();
  await page.getByLabel('Until when?').fill(inDays(30));
  await button('Make key').click();
  await page.getByText('Your key is ready').waitFor();
  key = await page.getByLabel('Key', { exact: true }).innerText();
  const pasted = await page.locator('pre', { hasText: /^query FirstQuery/ }).innerText();
  const about = ({ urn }: RegisteredSchool): Promise<unknown> => ask(pasted.replace(/urn: "\d+"/, `urn: "${urn}"`));
  const [shared, other] = register.primaries;
  expect(await about(shared)).toMatchObject({
    data: {
      institution: { name: shared.name, latestResult: { headline: { display: expect.stringContaining('of 8') } } },
    },
  });
  expect(await about(other)).toMatchObject({
    data: { institution: null },
    errors: [{ extensions: { code: 'NOT_FOUND' } }],
  });
});
