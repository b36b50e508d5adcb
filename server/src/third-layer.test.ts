import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CALLS } from '../testing/isolation/calls.ts';
import { documentFor } from '../testing/isolation/document.ts';
import { lenient, readLeniently } from '../testing/isolation/lenient.ts';
import { createPartner, EVERY_SCOPE, program, regionsOwn } from '../testing/isolation/others.ts';
import { rowsAbout } from '../testing/isolation/rows-about.ts';
import { createSchool, SCHOOL_ROLES } from '../testing/isolation/school.ts';
import { uuidsOf, type Things } from '../testing/isolation/things.ts';
import { startWorld, type World } from '../testing/isolation/world.ts';
import { NOON } from '../testing/region.ts';
import type { ComposedServer } from '../testing/composed.ts';
import { composeSchema } from './composition.ts';
import { mayCall, refusalOf } from './permissions/index.ts';
import { ANONYMOUS, type Actor } from './platform/actor.ts';

// The first layer, permissions, says yes to everybody; so does the second, the conditions that every list and look-up
// has: they ask the first. What is left is the database.
vi.mock('./permissions/index.ts', async (original) => ({
  ...(await original<object>()),
  refusalOf: () => null,
  mayCall: () => true,
  mayOn: () => true,
  reachOf: () => 'everywhere',
  allows: () => true,
}));

const WORD = 'Quillwort';

let world: World;
let schema: GraphQLSchema;
let theirs: Things;
let askers: ReadonlyMap<string, Actor>;

beforeAll(async () => {
  world = await startWorld();
  schema = lenient(await composeSchema());
  const { region, body, edition } = world;
  const common = await world.programme('Common');
  const [sharing, bystander] = [await createPartner(world, 'Periwinkle'), await createPartner(world, 'Bistort')];
  const plan = { sharesWith: sharing.organisation, common };
  const school = await createSchool(world, { ...plan, word: WORD, urn: '910001', ukprn: '10910001' });
  const other = await createSchool(world, { ...plan, word: 'Bistort', urn: '910002', ukprn: '10910002' });
  theirs = { ...school.things, ...sharing.things, ...(await regionsOwn(world, 'Ragwort')), edition };
  askers = new Map<string, Actor>([
    ...SCHOOL_ROLES.map((role) => [`the ${role} of another school`, other.people[role]] as const),
    ['a partner without a grant', bystander.person],
    ['its program', program(bystander.organisation, EVERY_SCOPE)],
    ['somebody without a role', { ...(await region.person(body, 'facilitator')), membership: null }],
    ['a stranger', ANONYMOUS],
  ]);
  await region.orm.em.fork().execute('update session set proved_at = ?', [NOON]);
}, 60_000);
afterAll(() => world.stop());

const WHO = [
  ...SCHOOL_ROLES.map((role) => `the ${role} of another school`),
  'a partner without a grant',
  'its program',
  'somebody without a role',
  'a stranger',
];
const actorOf = (who: string): Actor => askers.get(who) ?? expect.unreachable(who);

/** Asks for all that is theirs; gives the operations whose answers tell something of it. */
async function tellingOf(server: ComposedServer, actor: Actor, root: 'Query' | 'Mutation'): Promise<readonly string[]> {
  const telling = new Set<string>();
  for (const [name, calls] of Object.entries(CALLS)) {
    if (!name.startsWith(`${root}.`)) continue;
    for (const call of calls) {
      const args = call(theirs);
      const document = documentFor(schema, name, Object.keys(args));
      const { data } = await readLeniently(schema, server, actor, { document, args });
      if (JSON.stringify(data ?? null).includes(WORD)) telling.add(name);
    }
  }
  return [...telling];
}

describe('when the first two layers let everything through', () => {
  it('they do', () => {
    expect(refusalOf(ANONYMOUS, 'Mutation.planted')).toBeNull();
    expect(mayCall(ANONYMOUS, 'Mutation.saveAnswer')).toBe(true);
  });

  it.each(WHO)('the third still shows %s nothing of a school', async (who) => {
    expect(await tellingOf(world.server, actorOf(who), 'Query')).toEqual([]);
  });

  it.each(WHO)('the third still lets %s change nothing of it', async (who) => {
    const uuids = uuidsOf({ ...theirs, edition: '', partner: '' });
    const before = await rowsAbout(world.region.orm, uuids);
    expect(before.length).toBeGreaterThan(20);
    expect(await tellingOf(world.server, actorOf(who), 'Mutation')).toEqual([]);
    expect(await rowsAbout(world.region.orm, uuids)).toEqual(before);
  });

  // A server that logs in as the owner of the tables: the policies of the database do not hold for it.
  const unguarded = () => ({ ...world.server, services: { ...world.server.services, orm: world.region.orm } });

  it.each(WHO)('nothing is left without the third: it tells %s', async (who) => {
    const telling = await tellingOf(unguarded(), actorOf(who), 'Query');
    expect(telling).toEqual(
      expect.arrayContaining(['Query.institution', 'Query.institutions', 'Query.node', 'Query.programmes']),
    );
  });

  // The last: what it changes is not put back.
  it('nor does anything keep a governor of another school from changing it', async () => {
    const uuids = uuidsOf({ ...theirs, edition: '', partner: '' });
    const before = await rowsAbout(world.region.orm, uuids);
    await tellingOf(unguarded(), actorOf('the governor of another school'), 'Mutation');
    expect(await rowsAbout(world.region.orm, uuids)).not.toEqual(before);
  });
});
