import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { Actor } from '../platform/actor.ts';
import { asActor } from './as-server.ts';

// What somebody is shown of one thing takes as long in a nation as in a town: the rules ask by keys. So many take part, all
// share with one partner, and whatever is looked at is far less.

const TAKING_PART = 600;
const FEW = 60;

let region: TestRegion;
let server: ComposedServer;
let leader: Actor;
let partner: Actor;
let school: string;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  const own = await region.institution('Zinnia School', { urn: '999001' });
  const organisation = await region.organisation('partner', 'Quince');
  leader = await region.person(own, 'careers-leader');
  partner = await region.person(organisation, 'partner');
  school = own.id;
  const em = region.orm.em.fork();
  // The others come first in whatever order they are looked through.
  await em.execute(`set session_replication_role = replica;
    insert into programme (id, organisation_id, name, edition_id, created_at)
      select gen_random_uuid(), gen_random_uuid(), 'All', gen_random_uuid(), now();
    insert into round (id, programme_id, ordinal, name, opens_on, closes_on)
      select gen_random_uuid(), id, 1, 'First', '2026-09-01', '2027-07-31' from programme;
    insert into institution (id, urn, name, kind, status, created_at, updated_at)
      select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, (100000 + n)::text, 'School ' || n, 'school', 'open', now(), now() from generate_series(1, ${TAKING_PART}) n;
    insert into enrolment (institution_id, programme_id, enrolled_at)
      select i.id, p.id, now() from institution i cross join programme p order by i.id = '${school}';
    insert into sharing_grant (institution_id, id, organisation_id, level, purpose, ends_on, granted_by, granted_by_name, granted_at)
      select i.id, gen_random_uuid(), '${organisation.id}', 'benchmark', 'To plan.', '2099-01-01', gen_random_uuid(), 'Somebody', now() from institution i;
    set session_replication_role = origin;
    analyze`);
}, 120_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

interface Node {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Node[];
}

/** Rows that PostgreSQL looked at for a statement, in all that it did for it. */
async function lookedAt(em: EntityManager, statement: string): Promise<number> {
  const [{ 'QUERY PLAN': plan } = { 'QUERY PLAN': [] }] = await em.execute<
    { 'QUERY PLAN': readonly { readonly Plan: Node }[] }[]
  >(`explain (analyze, format json) ${statement}`);
  const count = (node: Node): number =>
    (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
      node['Actual Loops'] +
    (node.Plans ?? []).reduce((sum, inner) => sum + count(inner), 0);
  return plan.reduce((sum, { Plan }) => sum + count(Plan), 0);
}

it.each([
  { what: 'the round that a school takes part in', who: () => leader, from: 'round' },
  { what: 'the programme that a school takes part in', who: () => leader, from: 'programme' },
  { what: 'the round of whoever shares with a partner', who: () => partner, from: 'round' },
  { what: 'one school that shares with a partner', who: () => partner, from: `institution where urn = '100300'` },
  {
    what: 'the first names of all that share with a partner',
    who: () => partner,
    from: 'institution order by name, id limit 10',
  },
])('$what', async ({ who, from }) => {
  const em = asActor(server.services.orm, who(), NOON);
  const statement = `select * from ${from}`;
  expect(await em.execute(statement)).not.toEqual([]);
  expect(await lookedAt(em, statement)).toBeLessThan(FEW);
});

it('counts what is looked at: the owner, who reads all of them, looks at all of them', async () => {
  const looked = await lookedAt(region.orm.em.fork(), `select from institution where id <> '${school}'`);
  expect(looked).toBeGreaterThanOrEqual(TAKING_PART);
});

it('the events of a transaction are found by their keys, however many there are', async () => {
  const [found] = await region.orm.em
    .fork()
    .execute<{ settings: readonly string[] }[]>(
      `select proconfig as settings from pg_proc where proname = 'seal_events_from'`,
    );
  expect(found?.settings).toEqual(
    expect.arrayContaining([
      'enable_seqscan=off',
      'enable_bitmapscan=off',
      'enable_hashjoin=off',
      'enable_mergejoin=off',
    ]),
  );
});
