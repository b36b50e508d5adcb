import { type BenchmarkModule, type Edition, renderText } from '@waymark/kit';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginAssessment, change, editionIds, type BegunAssessment } from '../testing/begin-assessment.ts';
import { composeServer, type ComposedServer } from '../testing/composed.ts';
import { NOON, TestRegion } from '../testing/region.ts';
import { composeSchema } from './composition.ts';
import { createApollo } from './graphql/apollo.ts';
import { createHttpServer } from './http/server.ts';
import { openSession, SESSION_COOKIE } from './people/index.ts';
import type { PersonActor } from './platform/actor.ts';

/** What a browser that is set to Welsh sends. */
const WELSH = 'cy-GB,cy;q=0.9,en-GB;q=0.8,en;q=0.7';

let region: TestRegion;
let server: ComposedServer;
let http: FastifyInstance;
/** A school that assesses itself by a set that has Welsh texts, and one by a set that has none. */
let welsh: Assessed;
let english: Assessed;

interface Assessed {
  readonly edition: Edition;
  readonly editionId: string;
  readonly school: BegunAssessment;
  readonly cookie: string;
}

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  const schema = await composeSchema();
  const report = (_reference: string, error: unknown): void => console.error(error);
  const apollo = await createApollo({ schema, report, plugins: [] });
  http = await createHttpServer({
    services: server.services,
    apollo,
    schema,
    clientFolder: '/nowhere',
    report,
    now: () => NOON,
  });
  http.addHook('onClose', () => apollo.stop());
  const administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  welsh = await begin(administrator, ({ languages }) => languages.includes('cy'));
  english = await begin(administrator, ({ languages }) => !languages.includes('cy'));
}, 60_000);
afterAll(async () => {
  await http.close();
  await server.stop();
  await region.stop();
});

/** Begins an assessment by the first set of a module, and answers “no” to the first plain yes/no question. */
async function begin(administrator: PersonActor, speaks: (module: BenchmarkModule) => boolean): Promise<Assessed> {
  const modules = server.services.registry.modules.flatMap(({ module }) => module ?? []);
  const edition = modules.find((module) => speaks(module) && module.sets.length > 0)?.sets[0]?.edition as Edition;
  const editionId = (await editionIds(region))[edition.id] ?? '';
  const school = await beginAssessment(region, server, administrator, editionId);
  await change(server, school.leader, {
    name: 'saveAnswer',
    input: {
      assessmentId: school.assessmentId,
      criterion: yesOrNo(edition),
      item: 'whole',
      value: { yes: false },
      expectedRevision: 0,
    },
    fields: 'item { key }',
  });
  const secret = await openSession(region.orm.em.fork(), school.leader.id, NOON);
  return { edition, editionId, school, cookie: `${SESSION_COOKIE}=${secret ?? ''}` };
}

/** The first scored question of an edition that is answered once, with yes or no. */
const yesOrNo = ({ benchmarks }: Edition): string =>
  benchmarks.flatMap(({ id, criteria }) =>
    criteria.flatMap((criterion) =>
      criterion.ask.type === 'yes-no' && !criterion.ask.rows && criterion.score ? [`${id}/${criterion.id}`] : [],
    ),
  )[0] ?? '';

const send = (
  { cookie }: Assessed,
  query: string,
  variables: object,
  language: string,
): Promise<LightMyRequestResponse> =>
  http.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      'x-waymark-client': 'test',
      'accept-language': language,
      cookie,
    },
    payload: JSON.stringify({ query, variables }),
  });

interface ShownEdition {
  readonly title: string;
  readonly summary: string;
  readonly benchmarks: readonly {
    readonly title: string;
    readonly criteria: readonly { readonly question: string }[];
  }[];
}

async function editionIn(language: string, one: Assessed): Promise<ShownEdition> {
  const response = await send(
    one,
    `query ($id: ID!) { node(id: $id) { ... on Edition { title summary benchmarks { title criteria { question } } } } }`,
    { id: one.editionId },
    language,
  );
  return response.json<{ data: { node: ShownEdition } }>().data.node;
}

/** The same, straight from the module. */
const writtenIn = (language: string, { title, summary, params, benchmarks }: Edition): ShownEdition => ({
  title: renderText(title, language, params),
  summary: renderText(summary, language, params),
  benchmarks: benchmarks.map((benchmark) => ({
    title: renderText(benchmark.title, language, params),
    criteria: benchmark.criteria.map(({ question }) => ({
      question: renderText(question, language, { ...params, ...benchmark.params }),
    })),
  })),
});

interface ShownCriterion {
  readonly key: string;
  readonly question: string;
  readonly finding: { readonly sentence: string; readonly steps: readonly { readonly display: string }[] };
  readonly items: readonly {
    readonly label: string | null;
    readonly answer: { readonly value: { readonly display: string } } | null;
  }[];
  readonly evidenceTypes: readonly { readonly label: string }[];
}

async function criteriaIn(language: string, one: Assessed): Promise<readonly ShownCriterion[]> {
  const response = await send(
    one,
    `query ($id: ID!) { node(id: $id) { ... on Assessment { benchmarks { criteria {
      key question finding { sentence steps { display } } items { label answer { value { display } } }
      evidenceTypes { label } } } } } }`,
    { id: one.school.assessmentId },
    language,
  );
  const { data } = response.json<{ data: { node: { benchmarks: { criteria: ShownCriterion[] }[] } } }>();
  return data.node.benchmarks.flatMap(({ criteria }) => criteria);
}

const answered = (criteria: readonly ShownCriterion[]) =>
  criteria.find(({ items }) => items.some(({ answer }) => answer !== null));

const labels = (criteria: readonly ShownCriterion[]) =>
  criteria.flatMap(({ items }) => items.map(({ label }) => label));

describe('who asks for Welsh', () => {
  it('is told that the answer is for readers of Welsh, and that it depends on who asks', async () => {
    const { headers } = await send(welsh, '{ __typename }', {}, WELSH);
    expect(headers['content-language']).toBe('cy');
    expect(headers['vary']).toContain('accept-language');
  });

  it('reads a set that has Welsh in Welsh', async () => {
    const shown = await editionIn(WELSH, welsh);
    expect(shown).toEqual(writtenIn('cy', welsh.edition));
    expect(shown.title).not.toBe(renderText(welsh.edition.title, 'en'));
  });

  it('reads why an answer does not meet what is asked in Welsh, step by step', async () => {
    expect(answered(await criteriaIn(WELSH, welsh))).toMatchObject({
      finding: {
        sentence: 'Heb ei fodloni: nid yw’r unig wiriad wedi’i fodloni eto.',
        steps: [{ display: 'Na, angen ie (heb ei fodloni)' }],
      },
      items: [{ answer: { value: { display: 'Na' } } }],
    });
  });

  it('reads the names of year groups, key stages and evidence in Welsh', async () => {
    const criteria = await criteriaIn(WELSH, welsh);
    expect(labels(criteria)).toEqual(expect.arrayContaining(['Derbyn', 'Blwyddyn 1', 'Cyfnod Allweddol 1']));
    const english = new Set(
      (await criteriaIn('en', welsh)).flatMap((one) => one.evidenceTypes.map(({ label }) => label)),
    );
    const both = criteria.flatMap((one) => one.evidenceTypes).filter(({ label }) => english.has(label));
    expect([english.size > 1, both]).toEqual([true, []]);
  });

  it('reads a set without Welsh in English, and what the platform says of it in Welsh', async () => {
    expect(await editionIn(WELSH, english)).toEqual(writtenIn('en', english.edition));
    expect(answered(await criteriaIn(WELSH, english))?.finding.sentence).toBe(
      'Heb ei fodloni: nid yw’r unig wiriad wedi’i fodloni eto.',
    );
  });
});

describe.each(['en-GB,en;q=0.9,cy;q=0.1', 'fr'])('who asks for "%s"', (language) => {
  it('reads everything in English', async () => {
    expect((await send(welsh, '{ __typename }', {}, language)).headers['content-language']).toBe('en');
    expect(await editionIn(language, welsh)).toEqual(writtenIn('en', welsh.edition));
    expect(answered(await criteriaIn(language, welsh))).toMatchObject({
      finding: {
        sentence: 'Not met: the one check is not met yet.',
        steps: [{ display: 'No, needs yes (not met)' }],
      },
    });
  });
});
