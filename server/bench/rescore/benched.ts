// First of all: the decorators of every type that is loaded below need it.
import 'reflect-metadata';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Edition } from '@waymark/kit';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PersonActor } from '../../src/platform/actor.ts';
import type { Services } from '../../src/platform/services.ts';
import type { Part } from '../../src/rescoring/run-rescoring.ts';

/** The built server: what is measured is what runs. */
const built = (file: string): string => new URL(`../../dist/${file}`, import.meta.url).href;
const { startServer } = (await import(built('start-server.js'))) as typeof import('../../src/start-server.ts');
const { composeSchema } = (await import(built('composition.js'))) as typeof import('../../src/composition.ts');
const { createApollo } = (await import(built('graphql/apollo.js'))) as typeof import('../../src/graphql/apollo.ts');
const { connect } = (await import(built('persistence/orm.js'))) as typeof import('../../src/persistence/orm.ts');
const { createRequestContext } = (await import(
  built('platform/request-context.js')
)) as typeof import('../../src/platform/request-context.ts');
const { runRescoring } = (await import(
  built('rescoring/run-rescoring.js')
)) as typeof import('../../src/rescoring/run-rescoring.ts');
const { toGlobalId, idOf } = (await import(
  built('platform/global-id.js')
)) as typeof import('../../src/platform/global-id.ts');

/** What came of one run. */
export interface Run {
  readonly assessments: number;
  readonly seconds: number;
  /** Seconds that each part took, one batch after the other; the parts overlap. */
  readonly spent: Readonly<Record<Part, number>>;
}

/** The built server on a database with results, to compare them and to read meanwhile. */
export interface Benched {
  /** Compares every result with an adapted set, as the job does. */
  run(): Promise<Run>;
  /** A school reads its own result. */
  read(): Promise<void>;
  stop(): Promise<void>;
}

type Quiet = Parameters<typeof runRescoring>[0];

async function timed(services: Quiet, { id, total }: { readonly id: string; readonly total: number }): Promise<Run> {
  const spent = { reading: 0, scoring: 0, writing: 0 };
  const begun = performance.now();
  await runRescoring(services, idOf('Rescoring', id), {
    now: () => new Date(),
    signal: new AbortController().signal,
    spent: (part, ms) => (spent[part] += ms / 1_000),
  });
  return { assessments: total, seconds: (performance.now() - begun) / 1_000, spent };
}

/** @param url of the database, as its owner; whatever results are in it are compared */
export async function startBenched(url: string): Promise<Benched> {
  const dataDir = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  const { services, stop } = await startServer({
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    variables: { PORT: '0', DATABASE_URL: url, WAYMARK_DATA_DIR: dataDir, WAYMARK_LOG_LEVEL: 'error' },
    say: () => undefined,
  });
  const owner = await connect(url);
  const apollo = await createApollo({
    schema: await composeSchema(),
    report: (_reference, error) => console.error(error),
    // Nobody may read so much as a measurement does.
    plugins: [],
  });
  // The job is done here, so that its parts can be timed.
  const quiet = { ...services, jobs: { add: () => Promise.resolve() } };
  const { ask, change } = apiOf(quiet, apollo);
  const administrator = await regionAdministrator(owner);
  const [schools, commonest] = [await schoolsOf(owner), await commonestEdition(owner)];
  const { profile } = await change<{ profile: { id: string } }>(
    administrator,
    'createProfile',
    { parentId: toGlobalId('Edition', commonest.id), name: `Bench ${Date.now()}`, editionLabel: '1' },
    'profile { id }',
  );
  // One criterion out of each benchmark: whoever lacks it alone gains.
  const operations = commonest.definition.benchmarks.map(({ id, criteria }) => ({
    exclude: { target: `${id}/${criteria.find(({ score }) => score)?.id ?? ''}` },
  }));
  const changed = { profileId: profile.id, expectedRevision: 1, operations };
  await change(administrator, 'changeProfile', changed, 'profile { id }');

  let reader = 0;
  return {
    async run() {
      await owner.em.fork().execute('delete from rescoring');
      const asked = { against: { profileId: profile.id } };
      const started = await change<{ rescoring: { id: string; total: number } }>(
        administrator,
        'startRescoring',
        asked,
        'rescoring { id total }',
      );
      return timed(quiet, started.rescoring);
    },
    async read() {
      const school = schools[reader % schools.length];
      reader += 1;
      if (!school) throw new Error('nobody has submitted anything');
      const id = toGlobalId('Institution', school.membership?.organisationId ?? '');
      await ask(school, RESULT, { id });
    },
    async stop() {
      await apollo.stop();
      await owner.close();
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

interface Api {
  ask<Data>(actor: PersonActor, query: string, variables?: object): Promise<Data>;
  /** Sends a mutation that is to succeed, and gives its payload. */
  change<Data>(actor: PersonActor, name: string, input: object, fields: string): Promise<Data>;
}

function apiOf(quiet: Services, apollo: Awaited<ReturnType<typeof createApollo>>): Api {
  async function ask<Data>(actor: PersonActor, query: string, variables: object = {}): Promise<Data> {
    const contextValue = createRequestContext({ services: quiet, actor, language: 'en', now: () => new Date() });
    const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return body.singleResult.data as Data;
  }
  async function change<Data>(actor: PersonActor, name: string, input: object, fields: string): Promise<Data> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { message } } }`;
    const data = await ask<Record<string, Data & { problems: readonly unknown[] }>>(actor, query, { input });
    const payload = data[name];
    if (!payload || payload.problems.length > 0) throw new Error(`${name}: ${JSON.stringify(payload)}`);
    return payload;
  }
  return { ask, change };
}

const RESULT = `query ($id: ID!) { institution(by: { id: $id }) { name latestResult { headline { display } benchmarks { slot outcome percent } } } }`;

async function commonestEdition(owner: MikroORM): Promise<{ readonly id: string; readonly definition: Edition }> {
  const [found] = await owner.em.fork().execute<{ id: string; definition: Edition }[]>(
    `select id, definition from edition where id = (
       select edition_id from assessment group by edition_id order by count(*) desc limit 1)`,
  );
  if (!found) throw new Error('nobody has answered anything');
  return found;
}

/** Whoever administers the region, as if signed in. */
async function regionAdministrator(owner: MikroORM): Promise<PersonActor> {
  const [found] = await owner.em.fork().execute<{ id: string; membership: string; organisation: string }[]>(
    `select person_id as id, id as membership, organisation_id as organisation from membership
     where role = 'region-administrator' and ended_at is null order by created_at limit 1`,
  );
  if (!found) throw new Error('nobody administers the region');
  const { id, membership, organisation: organisationId } = found;
  return {
    kind: 'person',
    id,
    name: 'Bench',
    sessionHash: 'bench',
    membership: { id: membership, organisationId, organisationKind: 'region', role: 'region-administrator' },
  };
}

/** Careers leaders of some schools, whether there are such people or not. */
async function schoolsOf(owner: MikroORM): Promise<readonly PersonActor[]> {
  const found = await owner.em.fork().execute<{ id: string }[]>(
    `select institution_id as id from assessment where state = 'submitted' group by institution_id
     order by md5(institution_id::text) limit 200`,
  );
  return found.map(({ id }) => ({
    kind: 'person',
    id,
    name: 'Bench',
    sessionHash: 'bench',
    membership: { id, organisationId: id, organisationKind: 'institution', role: 'careers-leader' },
  }));
}
