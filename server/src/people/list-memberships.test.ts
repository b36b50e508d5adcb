import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { Institution } from '../institutions/index.ts';
import { Membership, type Organisation } from '../organisations/index.ts';
import type { Actor, PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let server: ComposedServer;
let partner: Organisation;
let administrator: PersonActor;
let facilitator: PersonActor;
let school: Institution;
let leader: PersonActor;
let governor: PersonActor;
let ended: PersonActor;
let colleague: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, []);
  const body = await region.organisation('region', 'The Region');
  partner = await region.organisation('partner', 'A Partner');
  administrator = await region.person(body, 'region-administrator', 'Rae');
  facilitator = await region.person(body, 'facilitator', 'Fay');
  school = await region.institution('Alder School');
  leader = await region.person(school, 'careers-leader', 'Lee');
  governor = await region.person(school, 'governor', 'Gil');
  ended = await region.person(school, 'contributor', 'Eve');
  colleague = await region.person(partner, 'partner', 'Pat 100%');
  const em = region.orm.em.fork();
  await em.nativeUpdate(Membership, { personId: ended.id }, { endedAt: NOON });
}, 30_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

interface Listed {
  readonly memberships: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly node: { readonly person: { readonly name: string }; readonly state: string };
    }[];
  };
}

async function list(actor: Actor, variables: object = {}): Promise<Listed['memberships']> {
  const { memberships } = await server.ask<Listed>(
    actor,
    `query ($first: Int!, $after: String, $filter: MembershipFilter) { memberships(first: $first, after: $after, filter: $filter) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id role state invitedAt endedAt viewerMay person { id name email } organisation { id name kind managerCount } } } } }`,
    { first: 100, ...variables },
  );
  return memberships;
}
const namesFor = async (actor: Actor, filter: object = {}) =>
  (await list(actor, { filter })).edges.map(({ node }) => node.person.name);

describe('the list of people', () => {
  it('has everybody for the region, by name, and those whose role has ended when they are asked for', async () => {
    expect(await namesFor(administrator)).toEqual(['Fay', 'Gil', 'Lee', 'Pat 100%', 'Rae']);
    expect(await namesFor(administrator, { states: ['ENDED'] })).toEqual(['Eve']);
    expect(await namesFor(administrator, { states: [] })).toEqual([]);
  });

  it('has the people of one’s own organisation for others', async () => {
    expect(await namesFor(leader)).toEqual(['Gil', 'Lee']);
    expect(await namesFor(governor)).toEqual(['Gil', 'Lee']);
    expect(await namesFor(colleague)).toEqual(['Pat 100%']);
    expect(await namesFor(leader, { organisationId: toGlobalId('Organisation', partner.id) })).toEqual([]);
  });

  it('has those whose role has ended for those alone who could restore it', async () => {
    const filter = { states: ['ENDED', 'ACTIVE'] };
    expect(await namesFor(leader, filter)).toEqual(['Eve', 'Gil', 'Lee']);
    expect(await namesFor(governor, filter)).toEqual(['Gil', 'Lee']);
    expect(await namesFor(facilitator, { states: ['ENDED'] })).toEqual([]);
  });

  it('is not for a program, nor for somebody who acts for nothing', async () => {
    const program: Actor = {
      kind: 'client',
      id: '00000000-0000-4000-8000-00000000000c',
      name: 'C',
      organisationId: school.id,
      scopes: ['status:read'],
    };
    for (const actor of [program, { ...leader, membership: null }])
      await expect(namesFor(actor)).rejects.toThrow(/^You may not /);
  });

  it.each<{ filter: object; names: readonly string[] }>([
    { filter: { text: ' lee' }, names: ['Lee'] },
    { filter: { text: 'alder' }, names: ['Gil', 'Lee'] },
    { filter: { text: '0%' }, names: ['Pat 100%'] },
    { filter: { text: '_' }, names: [] },
    { filter: { text: "'; drop table person; --" }, names: [] },
    { filter: { kinds: ['PARTNER'] }, names: ['Pat 100%'] },
    { filter: { roles: ['GOVERNOR', 'FACILITATOR'] }, names: ['Fay', 'Gil'] },
    { filter: { kinds: ['INSTITUTION'], roles: ['CAREERS_LEADER'], states: ['ACTIVE'] }, names: ['Lee'] },
    { filter: { states: ['INVITED'] }, names: [] },
  ])('is narrowed by $filter to $names', async ({ filter, names }) => {
    expect(await namesFor(administrator, filter)).toEqual(names);
  });

  it('comes in pages, whose cursors are good for this list alone', async () => {
    const first = await list(administrator, { first: 2 });
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    const after = first.pageInfo.endCursor;
    expect((await list(administrator, { first: 2, after })).edges.map(({ node }) => node.person.name)).toEqual([
      'Lee',
      'Pat 100%',
    ]);
    await expect(list(administrator, { after, filter: { text: 'x' } })).rejects.toThrow(/another list/);
    await expect(list(administrator, { first: 101 })).rejects.toThrow(/1 to 100/);
  });

  it('takes as many statements for twenty memberships as for one', async () => {
    for (let count = 0; count < 20; count += 1)
      await region.person(await region.institution(`School ${count}`), 'careers-leader', `Zoe ${count}`);
    await list(administrator, { first: 1 });
    const one = await region.countStatements(() => list(administrator, { first: 1, filter: { text: 'Zoe' } }));
    const twenty = await region.countStatements(() => list(administrator, { first: 20, filter: { text: 'Zoe' } }));
    expect(one).toBeGreaterThan(2);
    expect(twenty).toBe(one);
  });
});

describe('an invitation', () => {
  const invite = (name: string, email: string) =>
    server.ask<{ addMember: { membership: { id: string; person: { id: string; name: string } } } }>(
      leader,
      'mutation ($input: AddMemberInput!) { addMember(input: $input) { membership { id person { id name } } problems { message } } }',
      { input: { institutionId: toGlobalId('Institution', school.id), name, email, role: 'CONTRIBUTOR' } },
    );

  it('tells nobody by what name an address is known elsewhere, until its owner has signed in', async () => {
    const stranger = await region.person(await region.institution('Birch School'), 'governor', 'Known Elsewhere');
    const email = `${stranger.id}@example.org`;
    const { addMember } = await invite('As I Call Her', email);
    expect(addMember.membership.person.name).toBe('As I Call Her');
    expect(await namesFor(leader, { states: ['INVITED'] })).toEqual(['As I Call Her']);
    expect(await namesFor(leader, { text: 'Known Elsewhere' })).toEqual([]);
    const ofHer = '{ node(id: "PERSON") { ... on Person { name } } }'.replace('PERSON', addMember.membership.person.id);
    expect((await server.send(leader, ofHer)).data).toEqual({ node: null });
    expect(await namesFor(administrator, { states: ['INVITED'] })).toEqual(['Known Elsewhere']);
    await region.orm.em
      .fork()
      .nativeUpdate(Membership, { personId: stranger.id, organisationId: school.id }, { activeSince: NOON });
    expect(await namesFor(leader, { text: 'Known' })).toEqual(['Known Elsewhere']);
    expect((await server.send(leader, ofHer)).data).toEqual({ node: { name: 'Known Elsewhere' } });
  });

  it('looks the same for an address that nobody has', async () => {
    const { addMember } = await invite('Somebody New', 'new@example.org');
    expect(addMember.membership.person.name).toBe('Somebody New');
    const { data } = await server.send(leader, `{ node(id: "${addMember.membership.person.id}") { id } }`);
    expect(data).toEqual({ node: null });
  });
});

describe('the number of those who manage people', () => {
  it('counts people who have signed in, once each, and is told to those who may read who they are', async () => {
    const place = await region.institution('Counted School');
    const one = await region.person(place, 'careers-leader');
    await region.person(place, 'governor');
    const countFor = async (actor: Actor) => {
      const { node } = await server.ask<{ node: { managerCount: number | null } }>(
        actor,
        'query ($id: ID!) { node(id: $id) { ... on Organisation { managerCount } } }',
        { id: toGlobalId('Organisation', place.id) },
      );
      return node.managerCount;
    };
    expect(await countFor(one)).toBe(1);
    const em = region.orm.em.fork();
    await em.execute(
      `insert into membership (id, person_id, organisation_id, role, created_at, active_since) values (gen_random_uuid(), ?, ?, 'headteacher', now(), now())`,
      [one.id, place.id],
    );
    expect(await countFor(facilitator)).toBe(1);
    await region.person(place, 'headteacher');
    expect(await countFor(administrator)).toBe(2);
  });

  it('is not told to a school about a partner', async () => {
    const { node } = await server.ask<{ node: { managerCount: number | null } }>(
      leader,
      'query ($id: ID!) { node(id: $id) { ... on Organisation { managerCount } } }',
      { id: toGlobalId('Organisation', partner.id) },
    );
    expect(node.managerCount).toBeNull();
  });
});
