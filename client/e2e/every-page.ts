import type { Page } from 'playwright-core';

/** Who looks at a page: a name or role on the first page; null for somebody who is not signed in. */
export type Looker = RegExp | null;

/** One page, as somebody looks at it. */
export interface Visit {
  /** The route's own pattern. */
  readonly route: string;
  readonly as: Looker;
  /** A query, or mutation, that finds what the pattern's parameters are. */
  readonly find?: string;
  /** The parameters in what was found. */
  readonly params?: (found: Found) => Readonly<Record<string, string | undefined>>;
  /** Does what the page is looked at after. */
  readonly act?: (page: Page) => Promise<void>;
  /** Words that only a page with its real content has. */
  readonly shows: RegExp;
}

/** What a query found, as far as the pages need it. */
export interface Found {
  readonly demoPersonas: readonly { readonly personId: string }[];
  readonly viewer: { readonly active: { readonly organisation: { readonly institution: School } } };
  readonly institutions: Edges<{ readonly id: string }>;
  readonly programmes: Edges<{ readonly id: string }>;
  readonly editions: Edges<{ readonly id: string; readonly benchmarks?: readonly FoundBenchmark[] }>;
}

interface FoundBenchmark {
  readonly criteria: readonly {
    readonly key: string;
    readonly scored: boolean;
    readonly ask: { readonly type: string };
  }[];
}

interface School {
  readonly id: string;
  readonly enrolments: readonly { readonly rounds: readonly SchoolRound[] }[];
}

interface SchoolRound {
  readonly assessment: { readonly id: string; readonly state: string } | null;
}

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

const REGION = /region administrator/i;
const LEADER = /careers leader/i;
const PARTNER = /partner/i;

const SCHOOL = `{ viewer { active { organisation { institution { id
  enrolments { rounds { assessment { id state } } } } } } } }`;

const school = ({ viewer }: Found) => ({ id: viewer.active.organisation.institution.id });

const assessment =
  (state: string, slot?: string) =>
  ({ viewer }: Found) => {
    const { id, enrolments } = viewer.active.organisation.institution;
    const rounds = enrolments.flatMap((enrolment) => enrolment.rounds);
    return { id, slot, assessmentId: rounds.find((round) => round.assessment?.state === state)?.assessment?.id };
  };

const first = (name: 'institutions' | 'programmes' | 'editions', param = 'id') => ({
  find: `{ ${name}(first: 1) { edges { node { id } } } }`,
  params: (found: Found) => ({ [param]: found[name].edges[0]?.node.id }),
});

async function checkTrail(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check the trail' }).click();
  await page.getByText('Nothing was tampered with').waitFor();
}

async function adapt(page: Page): Promise<void> {
  await page.getByLabel('Name of your set').fill('Pages set');
  await page.getByLabel('Name of the edition').fill('2026');
  await page.getByRole('button', { name: 'Start adapting' }).click();
  await page.waitForURL('**/adapt/*');
}

async function addEvidence(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Add: / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add evidence' }).waitFor();
}

/** A criterion with a question of one kind. */
const aCriterion = (type: string) => ({
  find: `{ editions(first: 20) { edges { node { id benchmarks { criteria { key scored ask { type } } } } } } }`,
  params: ({ editions }: Found) => {
    const [found] = editions.edges.flatMap(({ node: { id: editionId, benchmarks = [] } }) =>
      benchmarks
        .flatMap(({ criteria }) => criteria)
        .filter(({ scored, ask }) => scored && ask.type === type)
        .map(({ key }) => ({ editionId, benchmark: key.split('/')[0], criterion: key.split('/')[1] })),
    );
    return { ...found };
  },
});

async function tryAnExample(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Try with this/ })
    .last()
    .click();
  await page
    .getByText(/\(met\)/)
    .first()
    .waitFor();
}

async function findSchool(page: Page): Promise<void> {
  await page.getByLabel('Find your school or college').fill('school');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('radio').first().waitFor();
}

/** Opens what may be done with the first person. */
async function openChanges(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
}

const CRITERION = '/sets/:editionId/criteria/:benchmark/:criterion';

const IN_SCHOOL = { as: LEADER, find: SCHOOL, params: school };
const OPEN = { as: LEADER, find: SCHOOL, params: assessment('DRAFT') };

/** Every page, in the order of who looks at it. */
export const VISITS: readonly Visit[] = [
  { route: '/', as: null, shows: /Careers leader/ },
  { route: '/accessibility', as: null, shows: /What does not work yet/ },
  { route: '/privacy', as: null, shows: /7 years after they were submitted/ },
  { route: '/cookies', as: null, shows: /wm_session/ },
  { route: '/help', as: null, shows: /\w{4,}/ },
  { route: '/sign-in/link', as: null, shows: /not complete/ },
  { route: '/sign-in/oidc', as: null, shows: /You are not signed in/ },
  { route: '/sign-in/not-linked', as: null, shows: /Sign in again to go on/ },
  { route: '/sign-in/no-role', as: null, shows: /./ },
  { route: '/register', as: null, act: findSchool, shows: /Which one is yours/ },
  { route: '/register/confirm', as: null, shows: /not complete/ },
  { route: '/sign-in/code', as: null, shows: /Six digits/ },
  { route: '/outbox', as: null, shows: /Nothing waits/ },
  { route: '/*', as: null, shows: /./ },
  { route: '/home', as: LEADER, shows: /answered|submit/i },
  { route: '/account', as: LEADER, shows: /this one/ },
  { route: '/audit', as: REGION, act: checkTrail, shows: /Nothing was tampered with\. \d+ entr/ },
  { route: '/account/password', as: LEADER, shows: /12 characters/ },
  { route: '/account/passkeys', as: LEADER, shows: /finger, face or PIN/ },
  { route: '/account/authenticator', as: LEADER, shows: /ten recovery codes/ },
  { route: '/account/data', as: LEADER, shows: /Erase name and address/ },
  { route: '/schools/:id', ...IN_SCHOOL, shows: /\d of 8/ },
  { route: '/schools/:id/evidence', ...IN_SCHOOL, shows: /Add/ },
  { route: '/schools/:id/history', ...IN_SCHOOL, shows: /\d of 8/ },
  { route: '/schools/:id/sharing', ...IN_SCHOOL, shows: /Partner organisation/ },
  { route: '/schools/:id/people', ...IN_SCHOOL, shows: /Headteacher/i },
  { route: '/schools/:id/audit', ...IN_SCHOOL, shows: /Submitted an assessment, with/ },
  { route: '/schools/:id/people', ...IN_SCHOOL, act: openChanges, shows: /End this role/ },
  { route: '/schools/:id/assessments/:assessmentId', ...OPEN, shows: /\d+ of \d+ answered/ },
  {
    route: '/schools/:id/assessments/:assessmentId/benchmarks/:slot',
    ...OPEN,
    params: assessment('DRAFT', '1'),
    shows: /How this was worked out/,
  },
  {
    route: '/schools/:id/assessments/:assessmentId/benchmarks/:slot',
    ...OPEN,
    params: assessment('DRAFT', '5'),
    act: addEvidence,
    shows: /Add evidence/,
  },
  { route: '/schools/:id/assessments/:assessmentId/check', ...OPEN, shows: /answer/i },
  {
    route: '/schools/:id/assessments/:assessmentId/result',
    ...OPEN,
    params: assessment('SUBMITTED'),
    shows: /\d+ of \d+ points/,
  },
  {
    route: CRITERION,
    as: LEADER,
    ...aCriterion('SHARE_OF_COHORT'),
    act: tryAnExample,
    shows: /everything that is needed/,
  },
  { route: CRITERION, as: LEADER, ...aCriterion('DATE'), shows: /Not answered yet/ },
  { route: '/home', as: REGION, shows: /Programmes/ },
  { route: '/institutions', as: REGION, shows: /Primary School/ },
  { route: '/institutions/import', as: REGION, shows: /Start the import/ },
  { route: '/institutions/:id', as: REGION, ...first('institutions'), shows: /School|College|Academy/ },
  { route: '/programmes', as: REGION, shows: /rounds?/i },
  { route: '/programmes/:id', as: REGION, ...first('programmes'), shows: /institutions are enrolled/ },
  { route: '/programmes/:id/dashboard', as: REGION, ...first('programmes'), shows: /submitted/ },
  { route: '/sets', as: REGION, shows: /Primary/i },
  { route: '/sets/:editionId', as: REGION, ...first('editions', 'editionId'), shows: /Adapt this set/ },
  { route: '/sets/:editionId/adapt', as: REGION, ...first('editions', 'editionId'), shows: /Start adapting/ },
  { route: CRITERION, as: REGION, ...aCriterion('CHECKLIST'), act: tryAnExample, shows: /everything that is needed/ },
  {
    // The studio's own address is made by beginning to adapt.
    route: '/sets/:editionId/adapt',
    as: REGION,
    ...first('editions', 'editionId'),
    act: adapt,
    shows: /Save settings|Contents/,
  },
  { route: '/modules', as: REGION, shows: /Primary/i },
  { route: '/people', as: REGION, act: openChanges, shows: /Change role/ },
  { route: '/people', as: PARTNER, shows: /Active/ },
  { route: '/people', as: REGION, shows: /Region administrator/i },
  {
    route: '/people/:personId/data',
    as: REGION,
    find: `{ demoPersonas { personId } }`,
    params: ({ demoPersonas }) => ({ personId: demoPersonas.at(-1)?.personId }),
    shows: /Everything that is held/,
  },
  { route: '/settings', as: REGION, shows: /What would go at the next run/ },
  { route: '/home', as: PARTNER, shows: /Developers/ },
  { route: '/access', as: PARTNER, shows: /Ask a school or college/ },
  { route: '/access/:id', as: PARTNER, ...first('institutions'), shows: /What you may read/ },
  { route: '/developers', as: PARTNER, shows: /query FirstQuery/ },
  { route: '/developers/explorer', as: PARTNER, shows: /query/ },
];
