import { randomUUID } from 'node:crypto';
import { buildSchema, execute, extendSchema, parse, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Asker, type Answer } from '../testing/isolation/ask.ts';
import { CALLS } from '../testing/isolation/calls.ts';
import { idPaths, rootOperations } from '../testing/isolation/document.ts';
import { createPartner, EVERY_SCOPE, program, regionsOwn } from '../testing/isolation/others.ts';
import { createSchool, SCHOOL_ROLES } from '../testing/isolation/school.ts';
import type { Things } from '../testing/isolation/things.ts';
import { startWorld, type World } from '../testing/isolation/world.ts';
import { NOON } from '../testing/region.ts';
import { composeSchema } from './composition.ts';
import { applyPermissions } from './graphql/authorise.ts';
import { isListed, mayCall, unlistedOperations, type Subject } from './permissions/index.ts';
import { ANONYMOUS, type Actor, type PersonActor } from './platform/actor.ts';
import { createRequestContext } from './platform/request-context.ts';
import { toGlobalId } from './platform/global-id.ts';

let world: World;
let schema: GraphQLSchema;
let asker: Asker;
let things: Things;
let callers: readonly (readonly [string, Actor])[];

beforeAll(async () => {
  [world, schema] = await Promise.all([startWorld(), composeSchema()]);
  asker = new Asker(schema, world.server);
  const { region, body, administrator, edition } = world;
  const partner = await createPartner(world, 'Plum');
  const common = await world.programme('Common');
  const sharesWith = partner.organisation;
  const school = await createSchool(world, { word: 'Alder', urn: '910001', ukprn: '10910001', sharesWith, common });
  things = { ...school.things, ...partner.things, ...(await regionsOwn(world, 'Rowan')), edition };
  const facilitator = await region.person(body, 'facilitator');
  const unknown = await region.person(body, 'facilitator');
  callers = [
    ['a region administrator', administrator],
    ['a facilitator', facilitator],
    ...SCHOOL_ROLES.map((role) => [`a ${role}`, school.people[role]] as const),
    ['a partner', partner.person],
    ['somebody without a role', { ...unknown, membership: null }],
    ...[[], ...EVERY_SCOPE.map((scope) => [scope]), EVERY_SCOPE].map(
      (scopes) => [`a key with [${scopes.join(', ')}]`, program(sharesWith, scopes)] as const,
    ),
    ['a stranger', ANONYMOUS],
  ];
  // Whoever has just signed in may set a password.
  await region.orm.em.fork().execute('update session set proved_at = ?', [NOON]);
}, 60_000);
afterAll(() => world.stop());

/** What an operation is asked for by somebody: what is theirs, where it is a matter of themselves. */
const ownThings = async (actor: Actor): Promise<Things> => {
  if (actor.kind !== 'person' || !actor.membership) return things;
  return { ...things, membership: toGlobalId('Membership', actor.membership.id), session: await sessionOf(actor) };
};

/** A further session of theirs, to end. */
async function sessionOf({ id: personId }: PersonActor): Promise<string> {
  const id = randomUUID();
  await world.region.orm.em
    .fork()
    .execute('insert into session (id, secret_hash, person_id, created_at, expires_at) values (?, ?, ?, ?, ?)', [
      id,
      randomUUID(),
      personId,
      NOON,
      NOON,
    ]);
  return id;
}

/** The code with which the operation itself was refused; null when it was let in. */
function refusedWith({ data, errors = [] }: Answer): string | null {
  const [refusal] = errors.filter(({ extensions }) =>
    /^(FORBIDDEN|UNAUTHENTICATED)$/.test(String(extensions?.['code'])),
  );
  if (!refusal || (refusal.path?.length ?? 1) > 1) return null;
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  return String(refusal.extensions?.['code']);
}

/** What the first way of calling comes to; for those who may on some things alone, the first that is one of theirs. */
async function answerOf(actor: Actor, name: Subject): Promise<Answer> {
  let answer: Answer = {};
  for (const call of CALLS[name] ?? []) {
    answer = await asker.ask(actor, name, call(await ownThings(actor)));
    if (refusedWith(answer) === null || !mayCall(actor, name)) break;
  }
  return answer;
}

describe('every operation', () => {
  const names = Object.keys(CALLS);

  it('is in the table of permissions, and called here', () => {
    expect(unlistedOperations(schema)).toEqual([]);
    expect(rootOperations(schema).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s is for those whom the table names, and for nobody else', async (name) => {
    for (const [who, actor] of callers) {
      const answer = await answerOf(actor, name as Subject);
      const denied = actor.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(refusedWith(answer), `${who}: ${JSON.stringify(answer.errors)}`).toBe(
        mayCall(actor, name as Subject) ? null : denied,
      );
      expect(JSON.stringify(answer), who).not.toContain('INTERNAL');
    }
  });
});

describe('an operation that is not in the table', () => {
  const planted = () =>
    applyPermissions(
      buildSchema('type Query { viewer: Boolean planted: Boolean } type Mutation { planted(id: ID!): Boolean }'),
    );

  it('is found', () => {
    expect(unlistedOperations(planted())).toEqual(['Query.planted', 'Mutation.planted']);
    const grown = extendSchema(schema, parse('extend type Mutation { planted(id: ID!): Boolean }'));
    expect(rootOperations(grown).filter((name) => !(name in CALLS))).toEqual(['Mutation.planted']);
    expect(idPaths(grown, 'Mutation.planted')).toEqual(['id']);
  });

  it('is refused to everybody', async () => {
    for (const [who, actor] of callers) {
      const asked = await execute({
        schema: planted(),
        document: parse('{ planted }'),
        contextValue: createRequestContext({
          services: world.server.services,
          actor,
          language: 'en',
          now: () => NOON,
        }),
      });
      expect(asked.errors?.[0]?.originalError, who).toMatchObject({
        code: actor.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      });
      expect(asked.data, who).toEqual({ planted: null });
    }
  });
});

describe('whatever can be looked up by its id', () => {
  it('is in the table', () => {
    const node = schema.getType('Node');
    const kinds = schema.getPossibleTypes(node as never).map(({ name }) => name);
    expect(kinds.length).toBeGreaterThan(8);
    // Organisations differ by kind, and these are reached only through what they belong to.
    const elsewhere = new Set(['Organisation', 'Enrolment', 'Grant', 'Membership', 'StoredFile', 'RegisterImporter']);
    expect(kinds.filter((kind) => !isListed(kind) && !elsewhere.has(kind))).toEqual([]);
  });
});
