import { afterAll, beforeAll, expect, it } from 'vitest';
import { composeServer, inventRegion, type ComposedServer } from '../testing/composed.ts';
import { TestRegion } from '../testing/region.ts';
import type { PersonActor } from './platform/actor.ts';
import { toGlobalId } from './platform/global-id.ts';

const AT_ONCE = 5;

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  await inventRegion(server);
  const body = await firstOf<{ id: string }>(`select id from organisation where kind = 'region'`);
  administrator = await region.person(body, 'region-administrator');
  // A connection each: who has to wait for one comes too late to collide.
  await atOnce(() => firstOf(`select pg_sleep(0.05)`));
}, 60_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

const atOnce = <Result>(work: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, work));

async function firstOf<Row>(statement: string): Promise<Row> {
  const [found] = await region.orm.em.fork().execute<Row[]>(statement);
  return found as Row;
}

interface Repeated {
  readonly mutation: string;
  prepare(): Promise<{ readonly input: object; readonly actor?: PersonActor }>;
}

it.each<Repeated>([
  {
    mutation: 'addMember',
    async prepare() {
      const { id } = await firstOf<{ id: string }>(`select id from institution limit 1`);
      const institutionId = toGlobalId('Institution', id);
      return { input: { institutionId, name: 'Ada', email: 'ada@example.org', role: 'CONTRIBUTOR' } };
    },
  },
  {
    mutation: 'createProfile',
    async prepare() {
      const { id } = await firstOf<{ id: string }>(`select id from edition limit 1`);
      return { input: { parentId: toGlobalId('Edition', id), name: 'Ours', editionLabel: '1' } };
    },
  },
  {
    mutation: 'enrolInstitutions',
    async prepare() {
      const { id, institution } = await firstOf<{ id: string; institution: string }>(
        `insert into programme select gen_random_uuid(), organisation_id, 'Another', edition_id, created_at from programme p limit 1
         returning id, (select institution_id from enrolment e join programme o on o.id = e.programme_id
                        where o.edition_id = programme.edition_id limit 1) as institution`,
      );
      const institutionIds = [toGlobalId('Institution', institution)];
      return { input: { programmeId: toGlobalId('Programme', id), institutionIds } };
    },
  },
  {
    mutation: 'startAssessment',
    async prepare() {
      const { id, round } = await firstOf<{ id: string; round: string }>(
        `select e.institution_id as id, r.id as round from enrolment e join round r on r.programme_id = e.programme_id
         where r.opens_on <= '2026-10-01' and r.closes_on >= '2026-10-01'
           and not exists (select from assessment a where a.institution_id = e.institution_id and a.round_id = r.id) limit 1`,
      );
      const input = { institutionId: toGlobalId('Institution', id), roundId: toGlobalId('Round', round) };
      return { input, actor: await region.person({ id }, 'careers-leader') };
    },
  },
])('$mutation, sent five times at once, happens and is nobody’s fault', async ({ mutation, prepare }) => {
  const { input, actor = administrator } = await prepare();
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const operation = `mutation ($input: ${type}!) { ${mutation}(input: $input) { problems { code } } }`;
  const results = await atOnce(() =>
    server.send<Record<string, { readonly problems: readonly { readonly code: string }[] }>>(actor, operation, {
      input,
    }),
  );
  const codes = results.map(
    ({ data, errors }) => errors?.[0]?.extensions?.['code'] ?? data?.[mutation]?.problems[0]?.code ?? 'done',
  );
  expect(codes).toContain('done');
  expect(['done', 'already-member', 'taken', 'CONFLICT']).toEqual(expect.arrayContaining(codes));
});
