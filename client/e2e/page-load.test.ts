import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BUDGET, filesOf, PAGES, weigh, type Manifest } from '../../.ci/page-budget.ts';
import { openBrowser } from './browser.ts';
import { loadSlowly, type Load, type Resource } from './load-page.ts';
import { startServer, type RunningServer } from './running-server.ts';

/** How often each page is loaded. For docs/performance.md it was five times, for the median. */
const LOADS = Number(process.env['WAYMARK_PAGE_LOADS'] ?? 1);

const MANIFEST = JSON.parse(readFileSync(new URL('../dist/.vite/manifest.json', import.meta.url), 'utf8')) as Manifest;

interface School {
  readonly id: string;
  readonly enrolments: readonly { readonly rounds: readonly { readonly assessment: Assessment | null }[] }[];
}

interface Assessment {
  readonly id: string;
  readonly state: string;
}

let server: RunningServer;
let browser: BrowserContext;
let leader: string;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

// Each load begins with nothing in the browser but, for some pages, a session.
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

async function ask<Data>(query: string): Promise<Data> {
  const response = await browser.request.post(new URL('/graphql', server.address).href, { data: { query } });
  return ((await response.json()) as { readonly data: Data }).data;
}

async function signIn(): Promise<void> {
  const { demoPersonas } = await ask<{ demoPersonas: readonly { personId: string; role: string }[] }>(
    '{ demoPersonas { personId role } }',
  );
  leader ??= demoPersonas.find(({ role }) => role === 'CAREERS_LEADER')?.personId ?? '';
  await browser.request.post(new URL('/auth/demo', server.address).href, { data: { personId: leader } });
}

/** The list of benchmarks of the assessment that is open. */
async function tasksPath(): Promise<string> {
  const { viewer } = await ask<{ viewer: { active: { organisation: { institution: School } } } }>(
    '{ viewer { active { organisation { institution { id enrolments { rounds { assessment { id state } } } } } } } }',
  );
  const { id, enrolments } = viewer.active.organisation.institution;
  const assessments = enrolments.flatMap(({ rounds }) => rounds.flatMap(({ assessment }) => assessment ?? []));
  return `/schools/${id}/assessments/${assessments.find(({ state }) => state === 'DRAFT')?.id ?? ''}`;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
const pathOf = ({ url }: Resource): string => new URL(url).pathname;
const isFile = (resource: Resource): boolean => pathOf(resource).startsWith('/assets/');
/** Bytes without the headers. */
const bodyOf = ({ headers }: Resource): number => Number(headers['content-length']);

/** What every page keeps to, whatever it shows. */
function expectSparing({ resources }: Load, page: keyof typeof PAGES): void {
  expect(resources.filter(({ url }) => !url.startsWith(server.address))).toEqual([]);
  expect(resources.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
  const files = resources.filter(isFile);
  expect(files.map(pathOf).sort()).toEqual([...filesOf(MANIFEST, PAGES[page].opens)].map((file) => `/${file}`).sort());
  for (const file of files) {
    expect(file.headers['content-encoding'], file.url).toBe('br');
    expect(file.headers['cache-control'], file.url).toBe('public, max-age=31536000, immutable');
  }
  const document = resources.find(({ kind }) => kind === 'Document');
  expect(document?.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-encoding': 'br' });
  const sizes = new Map(files.map((file) => [pathOf(file), bodyOf(file)]));
  const weights = weigh(sizes.keys(), (path) => sizes.get(path) ?? NaN);
  for (const kind of ['script', 'styles', 'fonts'] as const) expect(weights[kind]).toBeLessThanOrEqual(BUDGET[kind]);
}

const rowOf = (page: string, { resources, usableMs }: Load) => {
  const of = (wanted: (resource: Resource) => boolean) =>
    resources.filter(wanted).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    page,
    requests: resources.length,
    script: of((resource) => pathOf(resource).endsWith('.js')),
    styles: of((resource) => pathOf(resource).endsWith('.css')),
    data: of((resource) => pathOf(resource).startsWith('/graphql')),
    all: of(() => true),
    usableMs,
  };
};

describe('a page, in an empty browser on a slow phone', () => {
  it.each([
    { page: 'signing in', ready: ['h1', 'button.waymark-persona'], open: () => Promise.resolve('/') },
    {
      page: 'a school’s first page',
      ready: ['h1', '.waymark-next a.govuk-button'],
      open: async () => {
        await signIn();
        return '/home';
      },
    },
    {
      page: 'the list of benchmarks',
      ready: ['h1', '.govuk-task-list a'],
      open: async () => {
        await signIn();
        return tasksPath();
      },
    },
  ] as const)('$page: what it loads is packed, kept, our own, and within the budget', async ({ page, ready, open }) => {
    const rows: ReturnType<typeof rowOf>[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      if (load > 0) {
        await browser.close();
        browser = await openBrowser();
      }
      const loaded = await loadSlowly(browser, new URL(await open(), server.address).href, ready);
      expectSparing(loaded, page);
      rows.push(rowOf(page, loaded));
    }
    const times = rows.map(({ usableMs }) => usableMs);
    console.table([{ ...rows[0], usableMs: median(times), from: Math.min(...times), to: Math.max(...times) }]);
    expect(rows).toHaveLength(LOADS);
  });
});

describe('the way to the next page', () => {
  const step = async () => {
    await signIn();
    const page = await browser.newPage();
    await page.goto(new URL('/home', server.address).href);
    await page.locator('.waymark-next a.govuk-button').waitFor();
    return page;
  };

  it('leaves the page before where it is until the next one’s code is there', async () => {
    const page = await step();
    let arrive: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/evidence-route/, async (route) => {
      await wait;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Evidence', exact: true }).click();
    await page.getByText('Loading…').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Hello');
    arrive();
    await page.getByRole('heading', { level: 1, name: 'Evidence' }).waitFor();
    expect(await page.getByText('Loading…').count()).toBe(0);
  });

  it.each([
    { what: 'the code', title: 'Evidence', gone: /evidence-route.*\.js/ },
    { what: 'the style sheet', title: 'People', gone: /place-people.*\.css/ },
  ])('says what to do when $what of the release before is gone', async ({ title, gone }) => {
    const page = await step();
    await page.route(gone, (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByText('Waymark was updated while you had it open.').waitFor();
    await page.unroute(gone);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.getByText('Waymark was updated').count()).toBe(0);
  });
});
