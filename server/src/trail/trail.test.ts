import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import { recordEvent, type Happening } from '../changes/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { ANONYMOUS, type Actor, type PersonActor, type Role } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let server: ComposedServer;
let body: { readonly id: string };
let administrator: PersonActor;
beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  body = await region.organisation('region', 'The Region');
  administrator = await region.person(body, 'region-administrator', 'Robin Vale');
}, 60_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

async function record(streamId: string, actor: Actor, ...events: readonly (Partial<Happening> & { at?: string })[]) {
  const em = asServer(region.orm);
  for (const { at = '2026-10-01T11:00:00Z', ...event } of events)
    recordEvent(
      { em, actor, now: () => new Date(at) },
      { streamId, type: 'answer.saved', subject: randomUUID(), ...event },
    );
  await em.flush();
}

interface Trail {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly {
    readonly node: {
      readonly sequence: number;
      readonly sentence: string;
      readonly kind: string;
      readonly subject: string | null;
      readonly actor: { readonly id: string; readonly name: string } | null;
    };
  }[];
}
interface Owner {
  readonly trail: Trail | null;
  readonly trailActors: readonly { readonly id: string; readonly name: string }[];
  readonly trailCheck: { readonly events: number; readonly results: number; readonly faultCount: number } | null;
}
const FIELDS = `trail(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { sequence type at hash sentence kind subject actor { id name } } }
  }
  trailActors { id name }`;

const variables = { first: 20, after: null, filter: null };
async function trailOf(
  actor: Actor,
  institutionId: string,
  asked: Partial<Record<keyof typeof variables, unknown>> = {},
) {
  const { institution } = await server.ask<{ institution: Owner | null }>(
    actor,
    `query ($id: ID!, $first: Int!, $after: String, $filter: TrailFilter) {
      institution(by: { id: $id }) { ${FIELDS} trailCheck { events results faultCount faults { sequence message } } }
    }`,
    { ...variables, ...asked, id: toGlobalId('Institution', institutionId) },
  );
  return institution as Owner;
}
const sequences = ({ trail }: Owner) => trail?.edges.map(({ node }) => node.sequence);

describe('a trail', () => {
  it('is read newest first, page by page, in words and with who did it', async () => {
    const school = await region.institution('Alder');
    const leader = await region.person(school, 'careers-leader', 'Sam Reed');
    const assessment = randomUUID();
    await record(school.id, leader, { type: 'assessment.started', subject: assessment });
    await record(school.id, ANONYMOUS, { type: 'thing.of-tomorrow' });
    await record(school.id, leader, { type: 'assessment.submitted', subject: assessment, data: { achieved: 1 } });

    const page = await trailOf(leader, school.id, { first: 2 });
    expect(page.trail).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(page.trail?.edges.map(({ node }) => node)).toMatchObject([
      {
        sequence: 3,
        sentence: 'Submitted an assessment, with 1 benchmark achieved.',
        kind: 'ASSESSMENTS',
        subject: toGlobalId('Assessment', school.id, assessment),
        actor: { name: 'Sam Reed' },
      },
      {
        sequence: 2,
        kind: 'OTHER',
        subject: null,
        actor: null,
        sentence: expect.stringContaining('thing.of-tomorrow') as string,
      },
    ]);
    // What happens meanwhile moves nothing: the next page goes on where this one ended.
    await record(school.id, leader, {});
    const next = await trailOf(leader, school.id, { first: 2, after: page.trail?.pageInfo.endCursor });
    expect(sequences(next)).toEqual([1]);
    expect(next.trail?.pageInfo.hasNextPage).toBe(false);
  });

  it('is narrowed by kind, by who, by what and by day in London', async () => {
    const school = await region.institution('Birch');
    const leader = await region.person(school, 'careers-leader', 'Sam Reed');
    const evidence = randomUUID();
    await record(school.id, leader, { at: '2026-10-01T22:59:00Z' });
    await record(school.id, administrator, { type: 'member.added', at: '2026-10-01T23:01:00Z' });
    await record(school.id, leader, { type: 'evidence.added', subject: evidence, at: '2026-10-03T09:00:00Z' });
    const { trailActors } = await trailOf(leader, school.id);
    expect(trailActors.map(({ name }) => name)).toEqual(['Robin Vale', 'Sam Reed']);

    const narrowed = async (filter: object) => sequences(await trailOf(leader, school.id, { filter }));
    expect(await narrowed({ kinds: ['EVIDENCE', 'PEOPLE'] })).toEqual([3, 2]);
    expect(await narrowed({ kinds: ['MODULES'] })).toEqual([]);
    expect(await narrowed({ actor: trailActors[1]?.id })).toEqual([3, 1]);
    expect(await narrowed({ subject: toGlobalId('EvidenceItem', school.id, evidence) })).toEqual([3]);
    // A minute past midnight in London is the next day there, and not yet in Greenwich.
    expect(await narrowed({ from: '2026-10-02', to: '2026-10-02' })).toEqual([2]);
  });

  it('refuses a cursor of another list, and ids that are none', async () => {
    const school = await region.institution('Cedar');
    const leader = await region.person(school, 'careers-leader');
    await record(school.id, leader, {}, {});
    const { trail } = await trailOf(leader, school.id, { first: 1 });
    await expect(
      trailOf(leader, school.id, { after: trail?.pageInfo.endCursor, filter: { kinds: ['PEOPLE'] } }),
    ).rejects.toThrow('This cursor belongs to another list');
    await expect(trailOf(leader, school.id, { filter: { actor: 'x' } })).rejects.toThrow(
      'is not the id of a TrailActor',
    );
    await expect(trailOf(leader, school.id, { filter: { subject: 'x' } })).rejects.toThrow('is not an id');
    await expect(trailOf(leader, school.id, { first: 101 })).rejects.toThrow('from 1 to 100');
  });

  it('names who was erased by a pseudonym', async () => {
    const school = await region.institution('Damson');
    const leader = await region.person(school, 'careers-leader');
    const gone = { ...leader, id: 'abc123de-0000-4000-8000-000000000000' };
    await record(school.id, gone, {});
    expect((await trailOf(leader, school.id)).trailActors).toMatchObject([{ name: 'Former user ABC123' }]);
  });
});

describe('who reads a trail', () => {
  it.each<{ role: Role; reads: boolean; checks: boolean }>([
    { role: 'careers-leader', reads: true, checks: false },
    { role: 'headteacher', reads: true, checks: false },
    { role: 'contributor', reads: false, checks: false },
    { role: 'governor', reads: false, checks: false },
    { role: 'facilitator', reads: false, checks: false },
    { role: 'region-administrator', reads: true, checks: true },
  ])('of a school: its $role reads it: $reads', async ({ role, reads, checks }) => {
    const school = await region.institution('Elder');
    const forRegion = role === 'facilitator' || role === 'region-administrator';
    const actor = await region.person(forRegion ? body : school, role);
    await record(school.id, actor, {});
    const owner = await trailOf(actor, school.id);
    expect(owner.trail?.totalCount).toBe(reads ? 1 : undefined);
    expect(owner.trailActors).toHaveLength(reads ? 1 : 0);
    expect(owner.trailCheck).toEqual(checks ? { events: 1, results: 0, faultCount: 0, faults: [] } : null);
  });

  const own = async (actor: Actor) => {
    const { viewer } = await server.ask<{ viewer: { active: { organisation: Owner } } }>(
      actor,
      `query ($first: Int!, $after: String, $filter: TrailFilter) {
        viewer { active { organisation { ${FIELDS} trailCheck { events faultCount } } } } }`,
      variables,
    );
    return viewer.active.organisation;
  };

  it("of the region: its administrator, who reads nobody else's region", async () => {
    await record(body.id, administrator, { type: 'programme.created' });
    expect(await own(administrator)).toMatchObject({
      trail: { totalCount: 1 },
      trailCheck: { events: 1, faultCount: 0 },
    });
    const other = await region.organisation('region', 'Another Region');
    await record(other.id, ANONYMOUS, {});
    const { node } = await server.ask<{ node: Owner | null }>(
      administrator,
      `query ($id: ID!) { node(id: $id) { ... on Organisation { trail(first: 1) { totalCount } trailActors { name } trailCheck { events } } } }`,
      { id: toGlobalId('Organisation', other.id) },
    );
    expect(node).toEqual({ trail: null, trailActors: [], trailCheck: null });
  });

  it('of a school: nobody of another, and no partner', async () => {
    const [school, other] = [await region.institution('Fir'), await region.institution('Gorse')];
    await record(school.id, administrator, {});
    await expect(trailOf(await region.person(other, 'headteacher'), school.id)).rejects.toThrow('There is no such');
    const partner = await region.organisation('partner', 'A Partner');
    expect(await own(await region.person(partner, 'partner'))).toEqual({
      trail: null,
      trailActors: [],
      trailCheck: null,
    });
  });
});

it('takes as many statements for many trails with many events as for one', async () => {
  const counted = async (first: number) => {
    let owners: readonly Owner[] = [];
    const statements = await region.countStatements(async () => {
      const { institutions } = await server.ask<{ institutions: { edges: readonly { node: Owner }[] } }>(
        administrator,
        `query ($schools: Int!, $first: Int!, $after: String, $filter: TrailFilter) {
          institutions(first: $schools) { edges { node { ${FIELDS} } } } }`,
        { ...variables, schools: first },
      );
      owners = institutions.edges.map(({ node }) => node);
    });
    return { statements, events: owners.reduce((sum, { trail }) => sum + (trail?.edges.length ?? 0), 0) };
  };
  for (let index = 0; index < 10; index += 1) {
    const school = await region.institution(`Hazel ${index}`);
    const person = await region.person(school, 'careers-leader', `Person ${index}`);
    await record(school.id, person, ...Array.from({ length: 8 }, () => ({})));
  }
  const [one, many] = [await counted(1), await counted(100)];
  expect(many.events).toBeGreaterThan(80);
  expect(one.statements).toBeGreaterThan(2);
  expect(many.statements).toBe(one.statements);
});
