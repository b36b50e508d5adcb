import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery, Kind, parse, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi } from '../../../testing/api.ts';
import { NOON, TestRegion } from '../../../testing/region.ts';
import { composeSchema } from '../../composition.ts';
import { openSession, SESSION_COOKIE } from '../../people/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { checkLimits } from './check-limits.ts';

let region: TestRegion;
let api: TestApi;
let schema: GraphQLSchema;

beforeAll(async () => {
  region = await TestRegion.start();
  api = await TestApi.start(region);
  schema = await composeSchema();
});
afterAll(async () => {
  await api.stop();
  await region.stop();
});

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
/** The assessment before the assessment before …, so many fields deep. */
const nested = (depth: number): string =>
  `{ institution(by: { urn: "900001" }) { latestResult ${'{ previous '.repeat(depth - 3)}{ id }${' }'.repeat(depth - 3)} } }`;

describe('an operation', () => {
  it.each([
    { name: 'of 99 aliases', query: `{ viewer { ${times(99, (n) => `a${n}: demo`)} } }` },
    { name: 'with 20 fields at its root', query: `{ ${times(20, () => '__typename')} }` },
    { name: 'of 400 fields', query: `{ viewer { ${times(399, () => 'demo')} } }` },
    { name: 'of 15 fields within fields', query: nested(15) },
    { name: 'that reads the whole schema', query: getIntrospectionQuery() },
  ])('$name is answered', async ({ query }) => {
    expect(await api.ask(query)).toMatchObject({ status: 200 });
  });

  it.each([
    {
      limit: { name: 'ALIASES', most: 99, requested: 100 },
      query: `{ viewer { ${times(100, (n) => `a${n}: demo`)} } }`,
      message: /^The operation has 100 aliases; 99 are allowed\. Ask for a list/,
    },
    {
      limit: { name: 'ROOT_FIELDS', most: 20, requested: 21 },
      query: `{ ...F ${times(10, () => '__typename')} } fragment F on Query { ${times(11, () => '__typename')} }`,
      message: /^The operation has 21 fields at its root; 20 are allowed\./,
    },
    {
      limit: { name: 'FIELDS', most: 400, requested: 401 },
      query: `{ viewer { ${times(4, () => '...F')} } } fragment F on Viewer { ${times(100, () => 'demo')} }`,
      message: /^The operation asks for 401 fields.*400 are allowed/,
    },
    {
      limit: { name: 'FIELDS', most: 400, requested: 1_000_000 },
      query: `{ viewer { ...F0 } } ${times(40, (n) => `fragment F${n} on Viewer { ...F${n + 1} ...F${n + 1} }`)} fragment F40 on Viewer { demo }`,
      message: /^The operation asks for 1000000 fields/,
    },
    {
      limit: { name: 'DEPTH', most: 15, requested: 16 },
      query: nested(16),
      message: /^The fields are nested 16 deep; 15 are allowed\./,
    },
    {
      limit: { name: 'DIRECTIVES', most: 50, requested: 51 },
      query: `{ viewer { ${times(17, () => 'demo @include(if: true) @skip(if: false)')} ${times(17, () => '...F @include(if: true)')} } } fragment F on Viewer { demo }`,
      message: /^The operation has 51 directives; 50 are allowed/,
    },
    {
      limit: { name: 'COST', most: 500, requested: 501 },
      query:
        '{ institutions(first: 100) { edges { node { localAuthority { code } latestResult { id headline { achieved } progress { items } } } } } }',
      message: /^The operation costs 501 points; 500 are allowed\. Ask for shorter pages/,
    },
  ])('beyond the limit of $limit.name is refused before it runs', async ({ query, limit, message }) => {
    const answer = await api.ask(query);
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'COST_LIMIT', limit } }] });
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(answer.data).toBeUndefined();
  });
});

it('counts what is left out by @skip as free, and a page as full', async () => {
  const query = 'query ($without: Boolean!) { demoPersonas @skip(if: $without) { name } viewer { demo } }';
  expect((await api.ask(query, { without: true })).extensions).toMatchObject({ cost: { requested: 1, limit: 500 } });
  expect((await api.ask(query, { without: false })).extensions).toMatchObject({ cost: { requested: 6, limit: 500 } });
});

it('says what a refused operation costs', async () => {
  const answer = await api.ask('query ($first: Int!) { institutions(first: $first) { edges { node { id } } } }', {
    first: 2_000_000,
  });
  expect(answer.extensions).toMatchObject({ cost: { requested: 2_000_001, limit: 500 } });
  expect(answer).not.toHaveProperty('data');
});

it('leaves variables of a wrong type to the check of variables', async () => {
  const answer = await api.ask('query ($first: Int!) { institutions(first: $first) { totalCount } }', { first: 'all' });
  expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

it('refuses a document of too many tokens, with the limit named', async () => {
  const answer = await api.ask(`{ ${times(4001, () => '__typename')} }`);
  expect(answer).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'COST_LIMIT', limit: { name: 'TOKENS' } } }],
  });
  expect(answer.errors?.[0]?.message).toMatch(/^The document has more than 4000 tokens/);
});

it('refuses a document that repeats fields until checking it would take long', async () => {
  const answer = await api.ask(`{ ${times(3900, () => '__typename')} }`);
  expect(answer).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'COST_LIMIT', limit: { name: 'FIELDS' } } }],
  });
});

const inside = (depth: number): string => (depth === 0 ? 'name' : `fields { type { ${inside(depth - 1)} } }`);

it.each([
  { name: 'a fragment that spreads itself', query: '{ viewer { ...F } } fragment F on Viewer { demo ...F }' },
  {
    name: 'fragments that spread each other',
    query:
      '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...C } fragment C on Viewer { ...A }',
  },
  { name: 'a schema that is read in circles', query: `{ __schema { types { ${inside(4)} } } }` },
  {
    name: 'a directive again and again at one place',
    query: `{ viewer { demo ${times(49, () => '@skip(if: false)')} } }`,
  },
  { name: 'a directive that nobody knows', query: '{ viewer { demo @aa @aa @aa } }' },
])('refuses $name before anything runs', async ({ query }) => {
  const answer = await api.ask(query);
  expect(answer.status).toBe(400);
  expect(answer.errors?.map(({ extensions }) => extensions['code'])).toContain('GRAPHQL_VALIDATION_FAILED');
  expect(answer.errors?.length).toBeLessThanOrEqual(60);
  expect(answer).not.toHaveProperty('data');
});

it.each([
  { first: 1, code: undefined },
  { first: 100, code: undefined },
  { first: 0, code: 'BAD_USER_INPUT' },
  { first: -1, code: 'BAD_USER_INPUT' },
  { first: 101, code: 'BAD_USER_INPUT' },
])('a page of $first is allowed or refused by name', async ({ first, code }) => {
  const person = await region.person(await region.institution('Alder School'), 'careers-leader');
  const cookie = `${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), person.id, NOON)}`;
  const { errors } = await api.ask(`{ institutions(first: ${first}) { totalCount } }`, {}, { cookie });
  expect(errors?.[0]?.extensions['code']).toBe(code);
});

it.each(['first: null', 'after: "x"', ''])('a page without a length (%s) is refused before it runs', async (args) => {
  const answer = await api.ask(`{ institutions${args && `(${args})`} { totalCount } }`);
  expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
});

it('accepts a document of 4,000 tokens, as far as tokens go', async () => {
  const answer = await api.ask(`{ viewer { ${times(99, (n) => `a${n}: demo`)} } } ${'# '.repeat(4_000)}`);
  expect(answer.status).toBe(200);
  const many = await api.ask(`{ ${times(3_998, () => 'x')} }`);
  expect(JSON.stringify(many.errors)).not.toContain('TOKENS');
});

it('refuses a batch, with the limit named', async () => {
  const response = await api.send([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
  expect(response.statusCode).toBe(400);
  expect(response.json()).toMatchObject({
    errors: [
      { message: expect.stringContaining('list of 2 operations; one is allowed'), extensions: { code: 'BAD_REQUEST' } },
    ],
  });
});

it('gives every refusal with status 200 to a client that takes plain JSON only', async () => {
  const answer = await api.ask(nested(16), {}, { accept: 'application/json' });
  expect(answer).toMatchObject({ status: 200, errors: [{ extensions: { code: 'COST_LIMIT' } }] });
});

/** The dearest values that our client sends, by the variable's name. */
const VALUES: Readonly<Record<string, unknown>> = {
  first: 100,
  id: 'x',
  roundId: 'x',
  slot: '1',
  target: 'x',
  key: 'x/x',
  editionId: 'x',
  number: '900001',
  text: 'x',
  // What a query tries; of mutations the limits alone are looked at.
  input: { editionId: 'x', criterion: 'x/x', answers: [] },
};

describe('our own client', () => {
  const folder = new URL('../../../../client/src/', import.meta.url);
  const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('graphql') && !name.includes('.test.'))
    .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\bgraphql\(`([^`]+)`\)/g)])
    .map(([, text = '']) => text);
  const document = parse(documents.join('\n'));
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const person: Actor = { kind: 'person', id: 'p', name: 'Somebody', sessionHash: 's', membership: null };

  it('has operations to look at', () => {
    expect(operations.length).toBeGreaterThan(40);
  });

  it.each(operations.map((operation) => ({ name: operation.name?.value, operation })))(
    'stays well within the limits with $name',
    ({ operation }) => {
      // Without inputs of mutations: their values have no price.
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable: { name } }) => [name.value, VALUES[name.value]]),
      );
      const { cost, refusal } = checkLimits(schema, { document, operation, variables, actor: person });
      expect(refusal).toBeNull();
      if (operation.operation === 'query') expect(cost?.requested).toBeLessThan((cost?.limit ?? 0) / 2);
    },
  );
});
