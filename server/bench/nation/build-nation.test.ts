import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate, type Answer, type Evaluation, type InstitutionFacts } from '@waymark/kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAll } from '../../src/audit/verify.ts';
import { connect } from '../../src/persistence/orm.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/embedded-postgres/start.ts';
import { buildNation } from './build-nation.ts';
import { chooseCourse, type Course } from './course.ts';

const INSTITUTIONS = 60;
const TODAY = '2026-11-26';

let folder: string;
let postgres: EmbeddedPostgres;
let course: Course;
let client: pg.Client;
const steps: string[] = [];

const databaseUrl = (name: string): string => new URL(`/${name}`, postgres.url).href;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-nation-test-'));
  postgres = await startEmbeddedPostgres({ folder, durable: false });
  const owner = new pg.Client({ connectionString: postgres.url });
  await owner.connect();
  for (const name of ['one', 'other']) {
    await owner.query(`create database ${name}`);
    const onProgress = (step: string, done: number, total: number) => void steps.push(`${step} ${done}/${total}`);
    await buildNation({ url: databaseUrl(name), institutions: INSTITUTIONS, ways: 3, today: TODAY, onProgress });
  }
  await owner.end();
  course = await chooseCourse();
  client = new pg.Client({ connectionString: databaseUrl('one') });
  await client.connect();
}, 180_000);
afterAll(async () => {
  await client.end();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

const count = async (query: string): Promise<number> =>
  (await client.query<{ count: number }>(`select count(*)::int as count from ${query}`)).rows[0]?.count ?? 0;

/** What is the same in every nation of one plan: all of it but the ids of editions. */
const REPEATED = {
  institution: '*',
  person: '*',
  membership: '*',
  session: '*',
  round: '*',
  enrolment: '*',
  sharing_grant: '*',
  api_client: '*',
  assessment: 'institution_id, id, round_id, facts, state, revision, started_at, submitted_at, submitted_by_id',
  answer: '*',
  evaluation: '*',
  benchmark_result: '*',
  domain_event: `stream_id, type, subject, actor_id, data - 'editionId', at`,
} as const;

async function hashesOf(name: string): Promise<Readonly<Record<string, string>>> {
  const reader = new pg.Client({ connectionString: databaseUrl(name) });
  await reader.connect();
  const hashes: Record<string, string> = {};
  for (const [table, columns] of Object.entries(REPEATED)) {
    const { rows } = await reader.query<{ hash: string }>(
      `select md5(string_agg(line, ' ' order by line)) as hash from (select row(t.*)::text as line from (select ${columns} from ${table}) t) l`,
    );
    hashes[table] = rows[0]?.hash ?? '';
  }
  await reader.end();
  return hashes;
}

describe('an invented nation', () => {
  it('is the same every time', async () => {
    const hashes = await hashesOf('one');
    expect(Object.values(hashes)).not.toContain('');
    expect(await hashesOf('other')).toEqual(hashes);
  });

  it('has what was asked for', async () => {
    const slots = course.edition.benchmarks.length;
    expect({
      institutions: await count('institution'),
      assessments: await count('assessment'),
      results: await count('benchmark_result'),
      drafts: await count(`assessment where state = 'draft'`),
      answered: await count('(select distinct institution_id, assessment_id from answer) a'),
      shared: await count('sharing_grant'),
    }).toEqual({
      institutions: INSTITUTIONS,
      assessments: INSTITUTIONS * 3,
      results: INSTITUTIONS * 3 * slots,
      drafts: INSTITUTIONS / 10,
      answered: (INSTITUTIONS / 10) * 3,
      shared: INSTITUTIONS * 0.8,
    });
  });

  it('says how far it has come', () => {
    expect(steps).toContain(`Adding institutions ${INSTITUTIONS}/${INSTITUTIONS}`);
  });

  it('has evaluations that its answers come to', async () => {
    const { rows } = await client.query<{
      facts: InstitutionFacts;
      as_of: string;
      result: Evaluation;
      answers: readonly Answer[];
    }>(
      `select a.facts, v.as_of::text, v.result,
         jsonb_agg(jsonb_build_object('criterion', w.criterion, 'item', w.item, 'value', w.value)) as answers
       from assessment a join evaluation v on v.institution_id = a.institution_id and v.assessment_id = a.id
       join answer w on w.institution_id = a.institution_id and w.assessment_id = a.id
       group by a.facts, v.as_of, v.result, a.id`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { facts: institution, as_of: asOf, result, answers } of rows)
      expect(evaluate(course.edition, course.registry.rules, { answers, evidence: [], institution, asOf })).toEqual(
        result,
      );
  });

  it('has a trail, receipts and flat results that belong together', async () => {
    const orm = await connect(databaseUrl('one'));
    const { faults, results, withoutInputs, chains } = await verifyAll(orm.em.fork(), []);
    await orm.close();
    expect(faults).toEqual([]);
    expect({ results, withoutInputs, chains }).toEqual({
      results: INSTITUTIONS * 3 - INSTITUTIONS / 10,
      withoutInputs: INSTITUTIONS * 3 - (INSTITUTIONS / 10) * 3,
      chains: INSTITUTIONS + 1,
    });
  });

  it('has nothing that refers to what is not there', async () => {
    const { rows: references } = await client.query<{ from: string; to: string; on: string }>(
      `select c.conrelid::regclass::text as "from", c.confrelid::regclass::text as "to",
         (select string_agg(format('t.%I = f.%I', ta.attname, fa.attname), ' and ')
          from unnest(c.conkey, c.confkey) as k (f, t)
          join pg_attribute fa on fa.attrelid = c.conrelid and fa.attnum = k.f
          join pg_attribute ta on ta.attrelid = c.confrelid and ta.attnum = k.t) as "on",
         true from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
    );
    expect(references.length).toBeGreaterThan(20);
    for (const { from, to, on } of references) {
      const column = /f\.(\w+)/.exec(on)?.[1] ?? '';
      const lost = await count(
        `${from} f where f.${column} is not null and not exists (select from ${to} t where ${on})`,
      );
      expect(lost, `${from} without its ${to}`).toBe(0);
    }
  });
});
