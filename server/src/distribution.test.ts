import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, inventRegion, type ComposedServer } from '../testing/composed.ts';
import { ACROSS_INSTITUTIONS, KNOWN_OBSTACLES } from '../testing/distribution.ts';
import { obstaclesIn } from '../testing/distribution-of-schema.ts';
import { withoutPlace } from '../testing/names-its-place.ts';
import { recordStatements } from '../testing/recorded-statements.ts';
import { TestRegion } from '../testing/region.ts';
import type { Actor, PersonActor } from './platform/actor.ts';
import { toGlobalId } from './platform/global-id.ts';

// docs/scaling.md: before one database is too small, rows are spread over several by institution. What keeps that possible
// is checked here: the tables' keys, and the statements of what is done most.

let region: TestRegion;
let server: ComposedServer;
beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  await inventRegion(server);
}, 300_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

const rowsOf = <Row>(statement: string): Promise<Row[]> => region.orm.em.fork().execute<Row[]>(statement);

describe('the tables', () => {
  it('can be distributed by institution, but for what is known', async () => {
    expect((await obstaclesIn(region.orm.em.fork())).toSorted()).toEqual(Object.keys(KNOWN_OBSTACLES).toSorted());
  });

  it.each([
    { name: 'without a place', sql: 'create table planted (id uuid primary key)', says: 'planted: has no place' },
    {
      name: 'of institutions, and not distributed',
      sql: 'alter table session add column institution_id uuid not null',
      says: 'session: has institution_id and is not distributed by it',
    },
    {
      name: 'with a key of its own',
      sql: 'alter table answer drop constraint answer_pkey, add primary key (assessment_id, criterion, item)',
      says: 'answer: answer_pkey is unique without institution_id',
    },
    {
      name: 'that is unique beyond institutions',
      sql: 'create unique index planted on evidence_item (id)',
      says: 'evidence_item: planted is unique without institution_id',
    },
    {
      name: 'that refers to another without the key',
      sql: `create unique index planted on evidence_item (id);
        alter table evidence_link add constraint planted_to foreign key (evidence_id) references evidence_item (id)`,
      says: 'evidence_link: planted_to refers to evidence_item without institution_id',
    },
    {
      name: 'for everybody that refers to one of institutions',
      sql: `create unique index planted on assessment (id);
        alter table round add column assessment_id uuid, add constraint planted_to foreign key (assessment_id) references assessment (id)`,
      says: 'round: planted_to refers to assessment, which is distributed',
    },
    {
      name: 'of institutions that refers to one that is in one place',
      sql: 'alter table answer add column file_id uuid, add constraint planted_to foreign key (file_id) references stored_file (id)',
      says: 'answer: planted_to refers to stored_file, which is in one place',
    },
  ])('are found wanting when there is one $name', async ({ sql, says }) => {
    const taken = new Error('taken back');
    const looking = region.orm.em.fork().transactional(async (em) => {
      await em.execute('set local session_replication_role = replica');
      await em.execute(sql);
      expect((await obstaclesIn(em)).join('\n')).toContain(says);
      throw taken;
    });
    await expect(looking).rejects.toBe(taken);
  });
});

/** What a page or a program shows of an assessment. */
const STATUS = `id state readOnlyReason viewerMay lastSavedAt asOf complete headline { display } progress { answered }
  round { name } institution { name } edition { label } previous { headline { display } } receipt { evaluation }
  benchmarks { slot title outcome percent previous { percent } criteria {
    key finding { sentence steps { display } } items { key answer { revision author value { display } } } } }`;

interface Draft {
  readonly institutionId: string;
  readonly id: string;
  readonly criterion: string;
  readonly item: string;
  readonly revision: number;
  readonly programmeId: string;
  readonly roundId: string;
}

/** What is done most, by whom. */
async function hotOperations(): Promise<readonly { name: string; actor: Actor; query: string; variables: object }[]> {
  const [draft] = await rowsOf<Draft>(
    `select a.institution_id as "institutionId", a.id, a.programme_id as "programmeId", a.round_id as "roundId",
       w.criterion, w.item, w.revision
     from assessment a join answer w on w.institution_id = a.institution_id and w.assessment_id = a.id
     join round r on r.id = a.round_id
     where a.state = 'draft' and r.ordinal > 1 and w.value is not null order by a.id, w.criterion, w.item limit 1`,
  );
  if (!draft) throw new Error('nobody has a draft');
  const [body] = await rowsOf<{ id: string }>(`select id from organisation where kind = 'region'`);
  const [partner] = await rowsOf<{ id: string; name: string }>(
    `select o.id, o.name from organisation o join sharing_grant g on g.organisation_id = o.id group by o.id order by count(*) desc limit 1`,
  );
  const school = await region.person({ id: draft.institutionId }, 'careers-leader');
  const staff = await region.person({ id: body?.id ?? '' }, 'region-administrator');
  const program: Actor = {
    kind: 'client',
    id: randomUUID(),
    name: partner?.name ?? '',
    organisationId: partner?.id ?? '',
    scopes: ['institutions:read', 'status:read', 'evidence:read'],
  };
  const id = toGlobalId('Assessment', draft.institutionId, draft.id);
  const institution = toGlobalId('Institution', draft.institutionId);
  const programme = toGlobalId('Programme', draft.programmeId);
  const round = toGlobalId('Round', draft.roundId);
  return [
    ...(await pagesOf(school, { id, institution })),
    {
      name: 'the region looks at a cohort',
      actor: staff,
      query: `query ($programme: ID!, $round: ID!) { node(id: $programme) { ... on Programme { cohort(first: 50, roundId: $round) {
        totalCount edges { node { state change headline { display } institution { name } results { slot percent } assessment { id } } } } } } }`,
      variables: { programme, round },
    },
    {
      name: 'the region looks at the sums of a cohort',
      actor: staff,
      query: `query ($programme: ID!, $round: ID!) { node(id: $programme) { ... on Programme { summary(roundId: $round) {
        institutions submitted inProgress meanAchieved distribution { institutions } benchmarks { slot } } } } }`,
      variables: { programme, round },
    },
    {
      name: 'a partner reads a page',
      actor: program,
      query: `{ institutions(first: 100) { totalCount edges { cursor node { name urn grants { level } latestResult { ${STATUS} } } } } }`,
      variables: {},
    },
    {
      name: 'a careers leader saves an answer',
      actor: school,
      query: `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { assessment { progress { answered } } problems { message } conflict { revision } } }`,
      variables: {
        input: {
          assessmentId: id,
          criterion: draft.criterion,
          item: draft.item,
          expectedRevision: draft.revision,
          clear: true,
        },
      },
    },
    {
      name: 'a careers leader submits',
      actor: school,
      query: `mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { assessment { state } problems { message } } }`,
      variables: { input: { assessmentId: id, declaration: true } },
    },
  ];
}

async function pagesOf(actor: PersonActor, { id, institution }: { readonly id: string; readonly institution: string }) {
  return [
    {
      name: "a school's status",
      actor,
      query: `query ($id: ID!) { node(id: $id) { ... on Assessment { ${STATUS} benchmarks { criteria { evidence { id title } } } } } }`,
      variables: { id },
    },
    {
      name: "a school's overview",
      actor,
      query: `query ($institution: ID!) { node(id: $institution) { ... on Institution { name enrolments { programme { name } rounds { round { name } assessment { headline { display } } } }
        evidence(first: 50) { edges { node { title criteria { key } } } } grants { level organisation { name } } assessments(first: 10) { edges { node { state } } }
        accesses(first: 20) { edges { node { count } } } organisation { name } } } }`,
      variables: { institution },
    },
  ];
}

describe('what is done most', () => {
  it('looks for rows of institutions where they are, but for what is listed', async () => {
    const across: Record<string, readonly string[]> = {};
    for (const { name, actor, query, variables } of await hotOperations()) {
      const statements = await recordStatements(() => server.ask(actor, query, { ...variables }));
      expect(statements.length, name).toBeGreaterThan(2);
      const wanting = statements.filter((statement) => withoutPlace(statement).length > 0);
      if (wanting.length > 0) across[name] = wanting;
    }
    const notListed = Object.entries(across).filter(([name]) => !(name in ACROSS_INSTITUTIONS));
    expect(notListed).toEqual([]);
    // What was mended is taken off the list.
    expect(Object.keys(across)).toEqual(Object.keys(ACROSS_INSTITUTIONS));
  }, 60_000);
});

describe('a statement', () => {
  it.each([
    { sql: 'select * from answer where institution_id = $1' },
    { sql: 'select * from answer where institution_id in ($1, $2)' },
    { sql: 'select * from answer w where w.institution_id = any($1::uuid[])' },
    {
      sql: 'select * from answer where (institution_id, assessment_id) in (select * from unnest($1::uuid[], $2::uuid[]))',
    },
    {
      sql: 'select * from answer w join assessment a on a.institution_id = w.institution_id where a.institution_id = $1',
    },
    { sql: 'select * from answer join assessment a using (institution_id) where a.institution_id = $1' },
    {
      sql: 'select from evidence_item e where e.institution_id = $1 and exists (select from evidence_link l where l.institution_id = e.institution_id)',
    },
    { sql: 'with one as (select * from answer where institution_id = $1) select * from one' },
    { sql: 'insert into answer (institution_id, item) values ($1, $2)' },
    { sql: 'update answer set item = $1 where institution_id = $2' },
    { sql: 'select * from domain_event where stream_id = $1' },
    { sql: 'select * from institution where urn = $1' },
    {
      sql: 'select * from answer where item = $2 and (institution_id = $1 or (institution_id, item) in (select * from unnest($3::uuid[], $4::text[])))',
    },
  ])('names its place: $sql', ({ sql }) => {
    expect(withoutPlace(sql)).toEqual([]);
  });

  it.each([
    { sql: 'select * from answer where assessment_id = $1' },
    { sql: 'select * from answer where institution_id = $1 or author_id = $2' },
    { sql: 'select * from answer where not (institution_id = $1)' },
    { sql: 'select * from answer where institution_id <> $1' },
    { sql: 'select * from assessment a join answer w on w.assessment_id = a.id where a.institution_id = $1' },
    { sql: 'select * from answer w join institution i on i.id = w.institution_id where i.urn = $1' },
    { sql: 'select (select count(*) from answer w where w.author_id = p.id) from person p' },
    { sql: 'with all_of_them as (select * from answer) select * from all_of_them' },
    { sql: 'insert into answer (item) values ($1)' },
    { sql: 'update answer set institution_id = $1 where item = $2' },
    { sql: 'delete from answer where assessment_id = $1' },
  ])('is found wanting: $sql', ({ sql }) => {
    expect(withoutPlace(sql)).toEqual(['answer']);
  });
});
