import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON } from '../../testing/region.ts';
import { SharedSchool } from '../../testing/shared-school.ts';
import { recordEvent } from '../changes/index.ts';
import type { Actor, PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let school: SharedSchool;
let facilitator: PersonActor;

beforeAll(async () => {
  school = await SharedSchool.start();
  await school.share('evidence');
  const [body] = await school.region.orm.em
    .fork()
    .execute<{ id: string }[]>(`select id from organisation where kind = 'region' limit 1`);
  facilitator = await school.region.person({ id: body?.id ?? '' }, 'facilitator', 'Fay Silitator');
}, 180_000);
afterAll(() => school.stop());

interface Row {
  readonly readerName: string;
  readonly level: string;
  readonly door: string;
  readonly count: number;
}

const institutionId = (): string => toGlobalId('Institution', school.ids.institution);

/** What the ledger has of the school, as its own people see it. */
async function ledger(actor: Actor = school.head, filter: object = {}): Promise<readonly Row[] | null> {
  const { institution } = await school.server.ask<{
    institution: { accesses: { edges: readonly { node: Row }[] } | null };
  }>(
    actor,
    `query ($id: ID!, $filter: AccessFilter) { institution(by: { id: $id }) {
      accesses(first: 100, filter: $filter) { edges { node { readerName level door count } } } } }`,
    { id: institutionId(), filter },
  );
  return institution.accesses?.edges.map(({ node }) => node) ?? null;
}

/** What was added to the ledger while something was done: `level door` of each row, with who read. */
async function noted(work: () => Promise<unknown>): Promise<readonly string[]> {
  await school.server.services.ledger.flush();
  await school.region.orm.em.fork().execute('delete from access_ledger');
  await work();
  return ((await ledger()) ?? []).map(({ readerName, level, door }) => `${readerName}: ${level} ${door}`).toSorted();
}

const withKey = async (query: string) =>
  school.api.ask(query, { id: institutionId() }, { authorization: `Bearer ${await school.key()}` });
const DEEP = `query ($id: ID!) { institution(by: { id: $id }) { latestResult {
  headline { display } benchmarks { slot criteria { key evidence { id } } } } } }`;

describe('the ledger of a school has', () => {
  it('a query with a key, with every level that it read', async () => {
    expect(await noted(() => withKey(DEEP))).toEqual(
      ['BENCHMARK', 'CRITERION', 'EVIDENCE', 'HEADLINE', 'REGISTER'].map((level) => `A program: ${level} API`),
    );
  });

  it('a page, with no more than it read', async () => {
    const query = 'query ($id: ID!) { institution(by: { id: $id }) { latestResult { headline { display } } } }';
    const cookie = await school.cookieOf(school.reader);
    const done = noted(() => school.api.ask(query, { id: institutionId() }, { cookie }));
    expect(await done).toEqual(['Rea Der: HEADLINE PAGE', 'Rea Der: REGISTER PAGE']);
  });

  it('a list, and a piece of evidence by its id', async () => {
    const id = toGlobalId('EvidenceItem', school.ids.institution, school.ids.evidence);
    const node = noted(() => withKey(`{ node(id: "${id}") { ... on EvidenceItem { title } } }`));
    expect(await node).toEqual(['A program: EVIDENCE API']);
    const list = noted(() => withKey('{ institutions(first: 100) { edges { node { name } } } }'));
    expect(await list).toEqual(['A program: REGISTER API']);
  });

  it('a file', async () => {
    const cookie = await school.cookieOf(school.reader);
    const download = () => school.api.app.inject({ url: `/files/${school.ids.file}`, headers: { cookie } });
    expect(await noted(download)).toEqual(['Rea Der: FILE FILE']);
  });

  it('nothing of a file whose evidence was removed: nobody can download it any more', async () => {
    const cookies = [await school.cookieOf(school.head), await school.cookieOf(school.reader)];
    const download = (cookie: string) =>
      school.api.app.inject({ url: `/files/${school.ids.file}`, headers: { cookie } });
    const remove = (at: Date | null) =>
      school.region.orm.em
        .fork()
        .execute('update evidence_item set removed_at = ? where id = ?', [at, school.ids.evidence]);
    await remove(NOON);
    const statuses: number[] = [];
    const rows = await noted(async () => {
      for (const cookie of cookies) statuses.push((await download(cookie)).statusCode);
    });
    await remove(null);
    expect([statuses, rows]).toEqual([[404, 404], []]);
  });

  it('what a subscription pushed', async () => {
    const headers = { authorization: `Bearer ${await school.key()}` };
    const client = createClient({ url: `${school.address}/graphql/stream`, headers, retryAttempts: 0 });
    const query = `subscription ($ids: [ID!]!) { changed(ids: $ids) { node { ... on Institution { latestResult { headline { display } } } } } }`;
    const pushed = await noted(async () => {
      const next = client.iterate({ query, variables: { ids: [institutionId()] } }).next();
      await new Promise((resolve) => setTimeout(resolve, 500));
      const context = school.region.as(school.head);
      const { institution: streamId, assessment: subject } = school.ids;
      recordEvent(context, { streamId, type: 'assessment.submitted', subject });
      await context.em.flush();
      await next;
    });
    client.dispose();
    expect(pushed).toEqual(['A program: HEADLINE SUBSCRIPTION', 'A program: REGISTER SUBSCRIPTION']);
  });

  it('the region’s sum over all schools, and its table of them', async () => {
    const [round] = await school.region.orm.em
      .fork()
      .execute<{ id: string }[]>('select id from round where programme_id = ? limit 1', [school.ids.programme]);
    const variables = {
      id: toGlobalId('Programme', school.ids.programme),
      round: toGlobalId('Round', round?.id ?? ''),
    };
    const ask = (what: string) => () =>
      school.server.ask(
        facilitator,
        `query ($id: ID!, $round: ID!) { node(id: $id) { ... on Programme { ${what} } } }`,
        variables,
      );
    expect(await noted(ask('summary(roundId: $round) { institutions }'))).toEqual([
      'Fay Silitator: BENCHMARK AGGREGATE',
    ]);
    const table = ask('cohort(first: 100, roundId: $round) { edges { node { results { slot } } } }');
    expect(await noted(table)).toEqual(['Fay Silitator: BENCHMARK PAGE']);
  });

  it('one row for a reader, level, door and day, which counts requests and not fields', async () => {
    const key = await school.key();
    await noted(async () => {
      for (let times = 0; times < 3; times += 1)
        await school.api.ask(DEEP, { id: institutionId() }, { authorization: `Bearer ${key}` });
    });
    expect((await ledger())?.map(({ count }) => count)).toEqual([3, 3, 3, 3, 3]);
    expect(await ledger(school.head, { levels: ['EVIDENCE'] })).toMatchObject([{ level: 'EVIDENCE', count: 3 }]);
    expect(await ledger(school.head, { from: '2026-10-02' })).toEqual([]);
  });
});

describe('the ledger', () => {
  it('has nothing of what a school’s own people read', async () => {
    const own = () => school.server.ask(school.head, DEEP, { id: institutionId() });
    expect(await noted(own)).toEqual([]);
  });

  it('has nothing of what was refused', async () => {
    await school.share('headline');
    const refused = noted(() => withKey(DEEP));
    expect(await refused).toEqual(['A program: HEADLINE API', 'A program: REGISTER API']);
    await school.share('evidence');
  });

  it('is shown to the school’s own people, whatever their role, and to nobody else', async () => {
    const governor = await school.region.person({ id: school.ids.institution }, 'governor');
    expect(await ledger(governor)).not.toBeNull();
    expect(await ledger(school.reader)).toBeNull();
    expect(await ledger(facilitator)).toBeNull();
  });
});
