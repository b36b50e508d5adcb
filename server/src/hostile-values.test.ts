import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginAssessment, change, editionIds } from '../testing/begin-assessment.ts';
import { composeServer, type ComposedServer } from '../testing/composed.ts';
import { TestRegion } from '../testing/region.ts';
import { composeSchema } from './composition.ts';
import { ANONYMOUS, type Actor, type PersonActor } from './platform/actor.ts';
import { toGlobalId } from './platform/global-id.ts';

// Whatever stands in a text or an id: the answer is a refusal with a code, or what there is of one's own.

const coded = (text: string): string => Buffer.from(text).toString('base64url');
const UUID = '00000000-0000-4000-8000-000000000001';

const HOSTILE: Readonly<Record<string, string>> = {
  'a quote': `'`,
  'two quotes and a comment': `' or '1'='1' --`,
  'a second statement': `'); drop table person; --`,
  'a double quote': `"name" or true`,
  'a dollar quote': '$$; select pg_sleep(10); $$',
  'a placeholder': '? :name $1 ??',
  'a wildcard': '%',
  'wildcards of every kind': '%_\\%[a-z]*',
  'an escape at the end': 'x\\',
  'a path of JSON': `$.**{*}?(@.a=="b")`,
  'an operator of JSON': `{"$ne": null}`,
  'an expression of search': `!(a & | b:*) <-> '`,
  'a regular expression': '(a+)+$[',
  'a null byte': 'a\u0000b',
  'half a character': '\ud800',
  'an emoji of four bytes': '🏳️‍🌈👩‍👩‍👧',
  'marks that turn the line': '\u202eevil\u2066\u200b',
  'a line end': 'a\r\nSet-Cookie: a=b',
  'a script': '<script>alert(1)</script>',
  'a template': '${7*7}{{7*7}}',
  'a path': '../../etc/passwd',
  'a key of every object': '__proto__',
  'a hundred thousand characters': 'x'.repeat(100_000),
  'a number that is none': '1e400',
  nothing: '',
  'a cursor that was made up': coded(`1:' or 1=1`),
  'a cursor below the first place': coded('-1:abc'),
  'an id that was made up': coded(`Institution:' or 1=1 --`),
  'an id of nothing': toGlobalId('Institution', UUID),
  'an id of two parts of nothing': toGlobalId('Assessment', UUID, UUID),
  'an id with a null byte': coded(`Institution:${UUID}\u0000`),
};

const OTHERS = 'Planted Elsewhere';

let region: TestRegion;
let server: ComposedServer;
let schema: GraphQLSchema;
let actors: Readonly<Record<string, Actor>>;
/** By the name of an argument, an id that is good: whatever stands beside a hostile value must not be what is refused. */
let sound: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  schema = await composeSchema();
  const elsewhere = await region.institution(`${OTHERS} School`);
  await region.person(elsewhere, 'careers-leader', `${OTHERS} Person`);
  const body = await region.organisation('region', 'A Region');
  const administrator = await region.person(body, 'region-administrator');
  const [editionId = ''] = Object.values(await editionIds(region));
  const begun = await beginAssessment(region, server, administrator, editionId);
  const partner = await region.organisation('partner', 'A Partner');
  actors = {
    stranger: ANONYMOUS,
    leader: begun.leader,
    partner: await region.person(partner, 'partner'),
    administrator,
  };
  sound = {
    ...begun,
    editionId,
    parentId: editionId,
    organisationId: toGlobalId('Organisation', partner.id),
    profileId: await profileOf(administrator, editionId),
    type: server.services.registry.evidenceTypes.keys().next().value,
    criterion: criterionOf(server),
    expectedRevision: 0,
  };
}, 60_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

async function profileOf(administrator: PersonActor, parentId: string): Promise<string> {
  const { profile } = await change<{ profile: { id: string } }>(server, administrator, {
    name: 'createProfile',
    input: { parentId, name: 'Adapted', editionLabel: '2026' },
    fields: 'profile { id }',
  });
  return profile.id;
}

function criterionOf({ services }: ComposedServer): string {
  const benchmark = services.registry.shipped.values().next().value?.edition.benchmarks[0];
  return `${benchmark?.id}/${benchmark?.criteria[0]?.id}`;
}

/** A place in the arguments of a field where a text or an id goes. */
type Place = readonly string[];

function placesIn(name: string, type: GraphQLInputType): readonly Place[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) =>
      field.name === 'clientMutationId' ? [] : placesIn(field.name, field.type).map((place) => [name, ...place]),
    );
  return ['String', 'ID', 'JSON'].includes(named.name) ? [[name]] : [];
}

interface Named {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** Something that the type takes, with the value at its place; whatever may be left out elsewhere is. */
function fill({ name, type }: Named, place: Place, value: unknown): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return place.length > 0 || value !== undefined ? [fill({ name, type: nullable.ofType }, place, value)] : [];
  if (!isInputObjectType(nullable)) return value ?? usual(name, nullable);
  const [next, ...rest] = place;
  return Object.fromEntries(
    Object.values(nullable.getFields()).flatMap((field) => {
      if (field.name === next) return [[field.name, fill(field, rest, value)]];
      return isNonNullType(field.type) ? [[field.name, fill(field, [], undefined)]] : [];
    }),
  );
}

function usual(name: string, type: GraphQLInputType): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (name in sound) return sound[name];
  const named = getNamedType(type).name;
  if (named === 'Int' || named === 'Float') return 1;
  if (named === 'Boolean') return true;
  if (named === 'Date') return '2027-01-01';
  if (named === 'DateTime') return '2027-01-01T00:00:00Z';
  return named === 'JSON' ? {} : 'x';
}

/** Enough of the answer that something is read: the pages of a list, and what leaves and lists an object has. */
function selection(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) || depth > 2) return '{ __typename }';
  const fields = Object.values(named.getFields())
    .filter(({ args }) => args.every(({ type: argument }) => !isNonNullType(argument)))
    .filter(({ name, type: inner }) => isLeafType(getNamedType(inner)) || /^(edges|node|problems)$/.test(name))
    .map(({ name, type: inner }) => `${name} ${selection(inner, depth + 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}

interface Attempt {
  readonly operation: string;
  readonly place: Place;
  send(actor: Actor, value: unknown): ReturnType<ComposedServer['send']>;
}

function attemptsOn(kind: 'query' | 'mutation'): readonly Attempt[] {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).flatMap((field) =>
    field.args.flatMap((argument) =>
      placesIn(argument.name, argument.type).map((place) => attempt(kind, field, place)),
    ),
  );
}

function attempt(kind: string, field: GraphQLField<unknown, unknown>, place: Place): Attempt {
  const [argument, ...rest] = place;
  const given = field.args.filter(({ name, type }) => name === argument || isNonNullType(type));
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const text = `${kind} (${declared}) { ${field.name}(${passed}) ${selection(field.type)} }`;
  const filled = (value: unknown) =>
    Object.fromEntries(
      given.map((one: GraphQLArgument | GraphQLInputField) => [
        one.name,
        one.name === argument ? fill(one, rest, value) : fill(one, [], undefined),
      ]),
    );
  return { operation: field.name, place, send: (actor, value) => server.send(actor, text, filled(value)) };
}

const told = (answer: unknown): string => JSON.stringify(answer);

describe.each(['query', 'mutation'] as const)('a %s', (kind) => {
  it('has places for texts and ids to try', () => {
    expect(attemptsOn(kind).length).toBeGreaterThan(kind === 'query' ? 15 : 40);
  });

  it.each(Object.entries(HOSTILE))(
    'with %s anywhere never fails, and tells nothing of others',
    async (_name, value) => {
      for (const { operation, place, send } of attemptsOn(kind)) {
        // What a stranger and a partner may do is little, and refused before it is looked at.
        for (const who of kind === 'query'
          ? ['stranger', 'leader', 'partner', 'administrator']
          : ['leader', 'administrator']) {
          const answer = await send(actors[who] ?? ANONYMOUS, value);
          const where = `${operation}(${place.join('.')}) as ${who}`;
          for (const { extensions, message } of answer.errors ?? []) {
            expect.soft(extensions?.['code'], `${where}: ${message}`).not.toBe('INTERNAL');
            expect.soft(message.length, where).toBeLessThan(2_000);
          }
          if (who !== 'administrator') expect.soft(told(answer), where).not.toContain(OTHERS);
        }
      }
    },
    120_000,
  );
});

it('the tables are all there afterwards', async () => {
  const [{ count = '' } = {}] = await region.orm.em.fork().execute<{ count: string }[]>('select count(*) from person');
  expect(Number(count)).toBeGreaterThanOrEqual(4);
});

describe.each([
  { kind: 'a place', list: 'editions', start: /^\d+/ },
  { kind: 'a key', list: 'institutions', start: /^[0-9a-f-]+/ },
])('a cursor of $kind', ({ list, start }) => {
  const LIST = `query ($after: String) { list: ${list}(first: 1, after: $after) { edges { node { id } } pageInfo { endCursor } } }`;
  const ask = (after: string | null) =>
    server.send<{ list: { edges: object[]; pageInfo: { endCursor: string } } }>(
      actors['administrator'] ?? ANONYMOUS,
      LIST,
      { after },
    );
  const edited = async (change: (text: string) => string): Promise<string> => {
    const { data } = await ask(null);
    return coded(change(Buffer.from(data?.list.pageInfo.endCursor ?? '', 'base64url').toString()));
  };

  it.each([
    { name: 'below the first place', change: (text: string) => `-${text}` },
    { name: 'beyond all numbers', change: (text: string) => text.replace(start, '9'.repeat(30)) },
    { name: 'to a fraction', change: (text: string) => text.replace(start, '1.5') },
    { name: 'into a statement', change: (text: string) => text.replace(start, '1 or 1=1') },
    { name: 'to another list', change: (text: string) => `${text}x` },
  ])('that was moved $name is refused', async ({ change }) => {
    const { errors } = await ask(await edited(change));
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it.each(['999999999', '00000000-0000-4000-8000-000000000000'])('that was moved to %s finds nothing', async (to) => {
    const moved = await edited((text) => (start.test(to) ? text.replace(start, to) : text));
    const { data, errors } = await ask(moved);
    expect(data?.list.edges ?? []).toEqual([]);
    for (const { extensions } of errors ?? []) expect(extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
