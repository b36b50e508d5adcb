import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fill } from './answer-everything.ts';
import { axeFindings, openBrowser, signInAs } from './browser.ts';
import { startServer, type RunningServer } from './running-server.ts';

// A module that nothing here knows, by its folder alone: its questions, its evidence and its rule, on the screens and in the API.
const MODULE = 'plugins/kit/examples/coastal-careers';

// One journey in steps: each goes on where the one before it ended.
let server: RunningServer;
let browser: BrowserContext;
let page: Page;
let school = { id: '', name: '' };
let assessment = '';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function open(path: string): Promise<void> {
  await page.goto(new URL(path, server.address).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Asks the API as whoever is signed in. */
async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
      return (await response.json()) as { data: unknown; errors?: unknown };
    },
    { query, variables },
  );
  expect(errors).toBeUndefined();
  return data as Data;
}

const saved = (): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .first()
    .waitFor();

/** Opens the questions of one benchmark of the assessment. */
async function openQuestions(slot: number): Promise<void> {
  await open(`${assessment}/benchmarks/${slot}`);
  await page.getByText(`Benchmark ${slot} of 3`).first().waitFor();
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ WAYMARK_MODULES: MODULE }), openBrowser()]);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('is a module among the others, and its set can be chosen for a programme', async () => {
  await signInAs(page, server.address, /region administrator/i);
  await open('/modules');
  await page.getByRole('heading', { name: 'coastal-careers Loaded' }).waitFor();
  await page.getByText('interviews-with-proof@1').waitFor();
  await open('/programmes');
  await page.getByLabel('Name of the programme').fill('Coastal programme');
  const editions = page.getByLabel('Benchmarks that it uses');
  await editions.selectOption(
    await editions.locator('option', { hasText: 'Coastal careers charter' }).getAttribute('value'),
  );
  await page.getByLabel('Name of the round').fill('Baseline');
  await page.getByLabel('Opens on').fill(inDays(-1));
  await page.getByLabel('Closes on').fill(inDays(30));
  await button('Make programme').click();
  await page.getByRole('heading', { level: 1, name: 'Coastal programme' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('enrols a school that it suits, and gives it a careers leader', async () => {
  const { institutions } = await ask<{
    institutions: { edges: readonly { node: typeof school & { readonly highAge: number | null } }[] };
  }>('{ institutions(first: 100) { edges { node { id name highAge } } } }');
  school = institutions.edges.find(({ node }) => (node.highAge ?? 0) >= 16)?.node ?? school;
  await page.getByLabel('Search for institutions').fill(school.name);
  await button('Search').click();
  await page.getByRole('checkbox', { name: school.name }).check();
  await button('Enrol 1 institution').click();
  await page.getByText('1 institution was enrolled.').waitFor();
  await open(`/schools/${school.id}/people`);
  await page.getByLabel('Name', { exact: true }).fill('Robin Coast');
  await page.getByLabel('E-mail address', { exact: true }).fill('robin@coast.example');
  await page.getByRole('radio', { name: /Careers leader/ }).check();
  await button('Add person').click();
  await page.getByText(/Robin Coast was invited as Careers leader/).waitFor();
  await browser.clearCookies();
  await open('/');
  await page.getByLabel('Find a person by name, role or organisation').fill('Robin Coast');
  await button(/Robin Coast/).click();
  await page.waitForURL('**/home');
  await page.getByText(school.name).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('asks shares by year group and checklists by subject, and says what they come to', async () => {
  const { enrolments } = (
    await ask<{
      institution: {
        enrolments: readonly { programme: { name: string }; rounds: readonly { round: { id: string } }[] }[];
      };
    }>(
      'query ($id: ID!) { institution(by: { id: $id }) { enrolments { programme { name } rounds { round { id } } } } }',
      { id: school.id },
    )
  ).institution;
  const roundId = enrolments.find(({ programme }) => programme.name === 'Coastal programme')?.rounds[0]?.round.id;
  const { startAssessment } = await ask<{ startAssessment: { assessment: { id: string } } }>(
    'mutation ($input: StartAssessmentInput!) { startAssessment(input: $input) { assessment { id } } }',
    { input: { institutionId: school.id, roundId } },
  );
  assessment = `/schools/${school.id}/assessments/${startAssessment.assessment.id}`;
  for (const slot of [1, 2]) {
    await openQuestions(slot);
    await fill(page.locator('main'));
    await saved();
    expect(await axeFindings(page)).toEqual([]);
  }
  // One tick for each subject, where two are needed.
  await page
    .getByText(/needs 2/)
    .first()
    .waitFor({ state: 'attached' });
});

it('asks counts, and its own rule says what is missing', async () => {
  await openQuestions(3);
  for (const field of await page.locator('main input[inputmode=numeric]').all()) await field.fill('12');
  await saved();
  await page
    .getByText(/no fresh evidence of type "interview-log"/i)
    .first()
    .waitFor({ state: 'attached' });
  expect(await axeFindings(page)).toEqual([]);
});

it('makes the form of its own kind of evidence, refuses what cannot be, and keeps the rest', async () => {
  await button('Add: Interview log').first().click();
  const form: Locator = page.locator('form.waymark-form');
  await form.getByText(/pupil/i).first().waitFor();
  await form.getByLabel('Title').fill('Autumn interviews');
  await form.getByLabel('First day').fill(inDays(-60));
  await form.getByLabel('Last day').fill(inDays(-1));
  await form.getByLabel('Interviews held').fill('40');
  await form.getByLabel('Interviews offered').fill('30');
  await form.getByRole('radio', { name: 'Somebody who visits' }).check();
  await form.getByRole('checkbox', { name: 'At the harbour office' }).check();
  await form.getByRole('button', { name: 'Add evidence' }).click();
  await form.getByText(/40/).and(form.getByText(/30/)).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await form.getByLabel('Interviews held').fill('24');
  await form.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByText('Autumn interviews').first().waitFor();
  await page.getByText('Met: everything that is needed is there.').first().waitFor();
});

it('lists it, and shows it in full', async () => {
  await open(`/schools/${school.id}/evidence`);
  await page.getByText('Autumn interviews').first().waitFor();
  const entered = page.locator('details', { hasText: 'At the harbour office' }).first();
  await entered.locator('summary').click();
  expect(await entered.innerText()).toMatch(/Interviews held: 24 interviews · .*Adviser: Somebody who visits/s);
  expect(await axeFindings(page)).toEqual([]);
});

it('is all in the API, for a client that knows nothing of it', async () => {
  const { node } = await ask<{ node: { headline: { display: string }; benchmarks: readonly unknown[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on Assessment { headline { display } benchmarks { slot criteria { key
      finding { outcome steps { display json } } items { key answer { value { display json } } }
      evidence { title payload { display json } } } } } } }`,
    { id: assessment.split('/').at(-1) },
  );
  expect(node.headline.display).toMatch(/ of 3$/);
  expect(node.benchmarks[2]).toMatchObject({
    criteria: [
      {
        key: 'coastal-careers:guidance/interviews',
        finding: { outcome: 'MET' },
        items: [{ answer: { value: { display: '12 interviews', json: { kind: 'number', number: 12 } } } }, {}],
        evidence: [
          {
            title: 'Autumn interviews',
            payload: { json: { held: 24, offered: 30, adviser: 'visiting', places: ['harbour-office'] } },
          },
        ],
      },
    ],
  });
});

it('is submitted like any other', async () => {
  await open(`${assessment}/check`);
  await page.getByText('Everything is answered.').waitFor();
  await page.getByRole('checkbox', { name: 'The answers are right' }).check();
  await button('Submit').click();
  await page.waitForURL('**/result');
  await page.getByText(/Submitted on .* by Robin Coast/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
