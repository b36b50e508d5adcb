// First of all: the decorators of every type that is loaded below need it.
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built server: what is measured is what runs. */
const built = (file: string): string => new URL(`../../dist/${file}`, import.meta.url).href;
const { startServer } = (await import(built('start-server.js'))) as typeof import('../../src/start-server.ts');
const { composeSchema } = (await import(built('composition.js'))) as typeof import('../../src/composition.ts');
const { createApollo } = (await import(built('graphql/apollo.js'))) as typeof import('../../src/graphql/apollo.ts');
const { createRequestContext } = (await import(
  built('platform/request-context.js')
)) as typeof import('../../src/platform/request-context.ts');

const QUERIES = {
  result: `{ institutions(first: 1) { edges { node { name latestResult { headline { display } benchmarks { slot outcome percent } } } } } }`,
  list: `{ institutions(first: 50) { edges { node { name urn latestResult { headline { display } } } } } }`,
} as const;

type Reads = Readonly<Record<keyof typeof QUERIES, (kept: boolean) => Promise<void>>>;

/** A partner's program that reads, with its reads kept in the ledger or not. */
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
  const [partner] = await services.orm.em
    .fork()
    .execute<{ id: string }[]>(`select id from organisation where kind = 'partner' order by name limit 1`);
  const organisationId = partner?.id ?? '';
  await services.orm.em.fork().execute(
    `insert into sharing_grant (institution_id, id, organisation_id, level, ends_on, granted_by_name, granted_at)
     select distinct institution_id, gen_random_uuid(), ?::uuid, 'criterion', current_date + 300, 'Bench', now() from assessment where state = 'submitted'`,
    [organisationId],
  );
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
  });
  const unkept = { ...services, ledger: { ...services.ledger, note: () => null, noteCohort: () => null } };
  const read = (query: string) => async (kept: boolean) => {
    const contextValue = createRequestContext({
      services: kept ? services : unkept,
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
      const [row] = await services.orm.em
        .fork()
        .execute<{ count: number }[]>('select coalesce(sum(count), 0)::int as count from access_ledger');
      return row?.count ?? 0;
    },
    async stop() {
      await apollo.stop();
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
