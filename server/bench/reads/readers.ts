// First of all: the decorators of every type that is loaded below need it.
import 'reflect-metadata';
import type { MikroORM } from '@mikro-orm/postgresql';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built server: what is measured is what runs. */
const built = (file: string): string => new URL(`../../dist/${file}`, import.meta.url).href;
const { startServer } = (await import(built('start-server.js'))) as typeof import('../../src/start-server.ts');
const { composeSchema } = (await import(built('composition.js'))) as typeof import('../../src/composition.ts');
const { createApollo } = (await import(built('graphql/apollo.js'))) as typeof import('../../src/graphql/apollo.ts');
const { connect } = (await import(built('persistence/orm.js'))) as typeof import('../../src/persistence/orm.ts');
const { runningUrl } = (await import(
  built('platform/embedded-postgres/running.js')
)) as typeof import('../../src/platform/embedded-postgres/running.ts');
const { createRequestContext } = (await import(
  built('platform/request-context.js')
)) as typeof import('../../src/platform/request-context.ts');

const QUERIES = {
  result: `{ institutions(first: 1) { edges { node { name latestResult { headline { display } benchmarks { slot outcome percent } } } } } }`,
  list: `{ institutions(first: 50) { edges { node { name urn latestResult { headline { display } } } } } }`,
} as const;

/**
 * How the reads are made: as in use; not kept in the ledger; or as the owner of the tables, on whom no rule on rows is in
 * force, and not kept either.
 */
export type Way = 'as in use' | 'not kept' | 'no rules';

type Reads = Readonly<Record<keyof typeof QUERIES, (way: Way) => Promise<void>>>;

/** A partner's program that reads. */
export interface Readers {
  readonly reads: Reads;
  readonly words: Readonly<Record<keyof typeof QUERIES, string>>;
  /** How many reads the ledger has. */
  kept(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the server with the invented region, of which everything that was submitted is shared with one partner. */
export async function startReaders(): Promise<Readers> {
  const dataDir = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  const { services, stop } = await startServer({
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    variables: { PORT: '0', WAYMARK_DATA_DIR: dataDir },
    say: () => undefined,
  });
  const ownerUrl = await runningUrl(join(dataDir, 'postgres'));
  if (ownerUrl === null) throw new Error('the database does not run');
  const owner = await connect(ownerUrl);
  const organisationId = await shareEverything(owner);
  const actor = {
    kind: 'client',
    id: organisationId,
    name: 'Bench',
    organisationId,
    scopes: ['institutions:read', 'status:read'],
  } as const;
  const apollo = await createApollo({
    schema: await composeSchema(),
    report: (_reference, error) => console.error(error),
    // Nobody may read so much as a measurement does.
    plugins: [],
  });
  const unkept = { ...services, ledger: { ...services.ledger, note: () => null, noteCohort: () => null } };
  const ways: Readonly<Record<Way, typeof services>> = {
    'as in use': services,
    'not kept': unkept,
    'no rules': { ...unkept, orm: owner },
  };
  const read = (query: string) => async (way: Way) => {
    const contextValue = createRequestContext({
      services: ways[way],
      actor,
      language: 'en',
      now: () => new Date(),
    });
    const { body } = await apollo.executeOperation({ query }, { contextValue });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
  };
  return {
    reads: { result: read(QUERIES.result), list: read(QUERIES.list) },
    words: { result: "one school's result", list: '50 schools with their headlines' },
    async kept() {
      await services.ledger.flush();
      const [row] = await owner.em
        .fork()
        .execute<{ count: number }[]>('select coalesce(sum(count), 0)::int as count from access_ledger');
      return row?.count ?? 0;
    },
    async stop() {
      await apollo.stop();
      await owner.close();
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Shares every submitted result with one partner, and gives the partner. */
async function shareEverything(owner: MikroORM): Promise<string> {
  const [partner] = await owner.em
    .fork()
    .execute<{ id: string }[]>(`select id from organisation where kind = 'partner' order by name limit 1`);
  const organisationId = partner?.id ?? '';
  await owner.em.fork().execute(
    `insert into sharing_grant (institution_id, id, organisation_id, level, ends_on, granted_by_name, granted_at, purpose)
     select distinct institution_id, gen_random_uuid(), ?::uuid, 'criterion', current_date + 300, 'Bench', now(), 'To measure' from assessment where state = 'submitted'`,
    [organisationId],
  );
  return organisationId;
}
