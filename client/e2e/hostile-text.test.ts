import { generatePath } from 'react-router';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signInAs } from './browser.ts';
import { VISITS, type Found, type Looker, type Visit } from './every-page.ts';
import { startServer, type RunningServer } from './running-server.ts';

// Wherever somebody can type, they type a script. Every page must show it as the text that it is.

/** Calls `hurt` if anything of it is taken for markup, whatever it is put into. */
const HOSTILE = `"'><img src=x onerror=hurt()><script>hurt()</script>`;
/** What would call it from an address. */
const SCRIPT = ['javascript', 'hurt()'].join(':');

let server: RunningServer;
let browser: BrowserContext;
let page: Page;
let looking: Looker | undefined;
/** What happened that must not: scripts that ran, and what the content policy had to keep from running. */
const hurts: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  page = await browser.newPage();
  await page.exposeFunction('hurt', () => hurts.push(`a script ran on ${page.url()}`));
  await page.exposeFunction('violated', (what: string) => hurts.push(`the content policy was needed: ${what}`));
  await page.addInitScript(() => {
    const { violated } = window as unknown as { violated(what: string): void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      violated(`${effectiveDirective} ${blockedURI} ${sample} on ${location.href}`),
    );
  });
  page.on('dialog', (dialog) => {
    hurts.push(`a dialog opened on ${page.url()}`);
    void dialog.dismiss();
  });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function lookAs(looker: Looker): Promise<void> {
  if (String(looker) === String(looking)) return;
  await browser.clearCookies();
  await (looker ? signInAs(page, server.address, looker) : page.goto(server.address));
  looking = looker;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks as whoever is signed in, and takes every problem for a failure. */
async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const answer = await page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    return (await response.json()) as Answer;
  }, JSON.stringify({ query, variables }));
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join(' '));
  return answer.data as Data;
}

interface Payload {
  readonly problems: readonly { readonly message: string; readonly path?: string }[];
}

async function change<Data>(name: string, input: object, fields: string): Promise<Data & Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { message path } } }`;
  return (await ask<Readonly<Record<string, Data & Payload>>>(query, { input }))[name] as Data & Payload;
}

async function expectPlanted<Data>(name: string, input: object, fields = '__typename'): Promise<Data> {
  const { problems, ...payload } = await change<Data>(name, input, fields);
  expect(problems, name).toEqual([]);
  return payload as Data;
}

const upload = (name: string, content: string) =>
  page.evaluate(
    async ([title = '', text = '']) => {
      const response = await fetch(`/uploads?name=${encodeURIComponent(title)}`, { method: 'POST', body: text });
      return (await response.json()) as { readonly id?: string; readonly error?: { readonly message: string } };
    },
    [name, content],
  );

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj trailer<</Root 1 0 R>>\n%%EOF';

interface EvidenceForm {
  readonly key: string;
  readonly fields: readonly { readonly key: string; readonly kind: string; readonly required: boolean }[];
}

const VALUES: Readonly<Record<string, string>> = { TEXT: HOSTILE, LONG_TEXT: HOSTILE, DATE: '2026-09-01' };

interface OwnSchool {
  readonly viewer: {
    readonly active: {
      readonly organisation: {
        readonly institution: {
          readonly id: string;
          readonly enrolments: readonly {
            readonly rounds: readonly { readonly assessment: { readonly id: string; readonly state: string } | null }[];
          }[];
        };
      };
    };
  };
}

async function ownSchool(): Promise<{ readonly id: string; readonly assessmentId: string }> {
  const { viewer } = await ask<OwnSchool>(
    '{ viewer { active { organisation { institution { id enrolments { rounds { assessment { id state } } } } } } } }',
  );
  const { id, enrolments } = viewer.active.organisation.institution;
  const assessments = enrolments.flatMap(({ rounds }) => rounds.flatMap(({ assessment }) => assessment ?? []));
  return { id, assessmentId: assessments.find(({ state }) => state === 'DRAFT')?.id ?? '' };
}

describe('whoever can type something types a script', () => {
  it('a school: a colleague’s name, evidence, the name of a file, and why a question does not apply', async () => {
    await lookAs(/careers leader/i);
    const { id, assessmentId } = await ownSchool();
    await expectPlanted('addMember', {
      institutionId: id,
      name: HOSTILE,
      email: 'planted@school.example',
      role: 'CONTRIBUTOR',
    });
    const file = await upload(`${HOSTILE}.pdf`, PDF);
    expect(file.error).toBeUndefined();
    const { evidenceTypes } = await ask<{ evidenceTypes: readonly EvidenceForm[] }>(
      '{ evidenceTypes { key fields { key kind required } } }',
    );
    const type = evidenceTypes.find(
      ({ fields }) =>
        fields.some(({ kind }) => kind === 'LINK') &&
        fields.every(({ kind, required }) => !required || kind in VALUES || kind === 'LINK'),
    );
    const payload = (link: string) =>
      Object.fromEntries(
        (type?.fields ?? []).flatMap(({ key, kind }) =>
          kind === 'LINK' ? [[key, link]] : VALUES[kind] ? [[key, VALUES[kind]]] : [],
        ),
      );
    const evidence = { institutionId: id, type: type?.key, supports: [], uploadIds: [file.id] };
    for (const link of [SCRIPT, `\u0001${SCRIPT}`, 'data:text/html,<script>hurt()</script>', 'vbscript:x']) {
      const { problems } = await change('addEvidence', { ...evidence, payload: payload(link) }, '__typename');
      expect(problems.map(({ message }) => message).join(' ')).toMatch(/https:\/\//);
    }
    await expectPlanted('addEvidence', {
      ...evidence,
      payload: payload(`https://school.example/"><script>hurt()</script>`),
    });
    await notApplicable(assessmentId);
  });

  async function notApplicable(assessmentId: string): Promise<void> {
    const found = await ask<{ node: { benchmark: { criteria: readonly FoundCriterion[] } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Assessment { benchmark(slot: "1") { criteria { key items { key answer { revision } } } } } } }',
      { id: assessmentId },
    );
    const [criterion] = found.node.benchmark.criteria;
    const [item] = criterion?.items ?? [];
    await expectPlanted('saveAnswer', {
      assessmentId,
      criterion: criterion?.key,
      item: item?.key,
      notApplicable: HOSTILE,
      expectedRevision: item?.answer?.revision ?? 0,
    });
  }

  it('a region: a programme, a round, a set, its texts, and the names in a register', async () => {
    await lookAs(/region administrator/i);
    const { editions } = await ask<{ editions: { edges: readonly { node: FoundEdition }[] } }>(
      '{ editions(first: 20) { edges { node { id benchmarks { id criteria { key } } } } } }',
    );
    const edition = editions.edges[0]?.node;
    const rounds = [{ name: HOSTILE, opensOn: '2026-09-01', closesOn: '2027-07-01' }];
    await expectPlanted('createProgramme', { name: HOSTILE, editionId: edition?.id, rounds });
    const { profile } = await expectPlanted<{ profile: { id: string; revision: number } }>(
      'createProfile',
      { parentId: edition?.id, name: HOSTILE, editionLabel: '2026-x' },
      'profile { id revision }',
    );
    const target = edition?.benchmarks[0]?.id;
    const operations = [{ amendText: { target, field: 'TITLE', language: 'en', text: HOSTILE }, why: HOSTILE }];
    await expectPlanted('changeProfile', { profileId: profile.id, expectedRevision: profile.revision, operations });
    adaptedId = profile.id;
    await expectPlanted('addMember', {
      organisationId: await ownOrganisation(),
      name: HOSTILE,
      email: 'planted@region.example',
      role: 'FACILITATOR',
    });
  });

  it('a partner: the name of a key', async () => {
    await lookAs(/partner/i);
    const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await expectPlanted('createApiClient', { name: HOSTILE, scopes: ['STATUS_READ'], expiresOn });
  });
});

interface FoundCriterion {
  readonly key: string;
  readonly items: readonly { readonly key: string; readonly answer: { readonly revision: number } | null }[];
}

interface FoundEdition {
  readonly id: string;
  readonly benchmarks: readonly { readonly id: string }[];
}

let adaptedId = '';

async function ownOrganisation(): Promise<string> {
  const { viewer } = await ask<{ viewer: { active: { organisation: { id: string } } } }>(
    '{ viewer { active { organisation { id } } } }',
  );
  return viewer.active.organisation.id;
}

/** Whatever on the page would run when it is followed, or is markup that nobody of us wrote. */
const dangers = () =>
  page.evaluate(() => [
    ...[...document.querySelectorAll('[href], [src], [action], [formaction]')].flatMap((element) =>
      ['href', 'src', 'action', 'formaction'].flatMap((name) => {
        const address = element.getAttribute(name)?.replaceAll(/[\s\u0000-\u001f]/g, '') ?? '';
        return /^(javascript|vbscript|data:text)/i.test(address) ? [`${name}=${address}`] : [];
      }),
    ),
    ...[...document.querySelectorAll('[onerror], [onload], img[src=x]')].map(({ outerHTML }) =>
      outerHTML.slice(0, 100),
    ),
  ]);

async function addressOf({ route, find, params }: Visit): Promise<string> {
  if (!find || !params) return generatePath(route, { '*': encodeURIComponent(HOSTILE) });
  return generatePath(route, params(await ask<Found>(find)));
}

async function expectHarmless(path: string): Promise<void> {
  await page.goto(new URL(path, server.address).href);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect.soft(await dangers(), path).toEqual([]);
  expect.soft(hurts.splice(0), path).toEqual([]);
}

it.each(VISITS.map((visit, index) => ({ ...visit, number: index + 1 })))(
  '$number: $route as $as shows it as text',
  async (visit) => {
    await lookAs(visit.as);
    await expectHarmless(await addressOf(visit));
  },
);

it.each([
  { name: 'the people of a school', as: /careers leader/i, path: (id: string) => `/schools/${id}/people` },
  { name: 'the evidence of a school', as: /careers leader/i, path: (id: string) => `/schools/${id}/evidence` },
])('$name have it in words', async ({ as, path }) => {
  await lookAs(as);
  await expectHarmless(path((await ownSchool()).id));
  expect(await page.getByText(HOSTILE).count()).toBeGreaterThan(0);
});

it.each([
  { name: 'programmes', as: /region administrator/i, path: () => '/programmes' },
  { name: 'people', as: /region administrator/i, path: () => '/people' },
  { name: 'the studio', as: /region administrator/i, path: () => `/adapt/${adaptedId}` },
  { name: 'keys', as: /partner/i, path: () => '/developers' },
])('$name have it in words, too', async ({ as, path }) => {
  await lookAs(as);
  await expectHarmless(path());
  const shown = await page.evaluate(
    () =>
      document.body.innerText +
      [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value).join(),
  );
  expect(shown).toContain(HOSTILE);
});

describe('an address', () => {
  it.each([
    `/developers/explorer?query=${encodeURIComponent(`{ viewer { demo } } # ${HOSTILE}`)}&variables=${encodeURIComponent(HOSTILE)}`,
    `/?return=${encodeURIComponent(SCRIPT)}`,
    `/institutions?text=${encodeURIComponent(HOSTILE)}`,
    `/sign-in/link#${encodeURIComponent(HOSTILE)}`,
    `/schools/${encodeURIComponent(HOSTILE)}`,
    `/nothing/${encodeURIComponent(HOSTILE)}?${encodeURIComponent(HOSTILE)}#${encodeURIComponent(HOSTILE)}`,
  ])('%s runs nothing', async (path) => {
    await lookAs(/region administrator/i);
    await expectHarmless(path);
  });
});

it('would be kept from running if a page did take text for markup', async () => {
  await lookAs(null);
  await page.goto(server.address);
  await page.evaluate((text) => {
    document.body.insertAdjacentHTML('beforeend', text);
    const script = document.body.appendChild(document.createElement('script'));
    script.textContent = 'hurt()';
  }, HOSTILE);
  await expect.poll(() => hurts.length).toBeGreaterThan(0);
  expect(hurts.splice(0).filter((hurt) => !hurt.startsWith('the content policy was needed'))).toEqual([]);
});
