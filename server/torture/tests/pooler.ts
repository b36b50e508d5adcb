import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { applicationUrl } from '../../src/persistence/application-login.ts';
import { identity } from '../../src/platform/embedded-postgres/identity.ts';
import { freePort } from '../../src/platform/embedded-postgres/launch.ts';
import { institutionalIdOf } from '../../src/platform/global-id.ts';
import type { BegunSchool, HttpApi } from '../../testing/http-api.ts';
import { Crew } from '../ledger/crew.ts';
import { NotRun, type Bench, type TortureTest } from '../torture-test.ts';
import { connectTo } from '../world/own-database.ts';

const CLIENTS = 32;
/**
 * Fewer than the 20 that the server has, so that requests of many people share each, and no fewer than docs/operations.md
 * asks for: a transaction may wait for a look-up beside it.
 */
const POOL = 16;

/** R27: behind a pooler a connection serves one transaction after the other, whoever they are for. */
export const pooler: TortureTest = {
  name: 'R27',
  title: 'pgbouncer in transaction mode',
  async run(bench) {
    const preparedStatements = knowsPreparedStatements();
    const world = await bench.world({ ownDatabase: true });
    const direct = applicationUrl(world.database.url);
    const url = await startPooler(bench, direct, preparedStatements);
    const server = await world.server({
      DATABASE_APPLICATION_URL: url,
      WAYMARK_PREPARED_STATEMENTS: String(preparedStatements),
    });
    const api = world.api(server);
    const { schools } = world;
    const leaked = await interleave(api, schools, bench.size.edits);
    bench.findings.fault(...leaked.slice(0, 10));
    bench.findings.figure('interleaved requests', bench.size.edits);
    bench.findings.figure('of them shown what is not theirs, or not what is', leaked.length);
    await between(bench, url);
    const [one, ...others] = schools;
    await told(bench, { api, address: server.address, school: one as BegunSchool });
    const crew = new Crew([api], others);
    await crew.during(() => wait(3_000));
    await crew.check(bench, world.database.url);
    return `requests through pgbouncer with ${POOL} connections to the database, ${preparedStatements ? 'with' : 'without'} prepared statements, of ${schools.length} schools in turn, each asking for its own assessment and for that of another; then writers`;
  },
};

/** Since this version it knows prepared statements in transaction mode. */
const [MAJOR, MINOR] = [1, 21];

/** @throws NotRun when there is none */
function knowsPreparedStatements(): boolean {
  const { status, stdout } = spawnSync('pgbouncer', ['--version'], { encoding: 'utf8' });
  if (status !== 0) throw new NotRun('pgbouncer is not installed');
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout) ?? []).map(Number);
  return major > MAJOR || (major === MAJOR && minor >= MINOR);
}

async function startPooler(bench: Bench, to: string, preparedStatements: boolean): Promise<string> {
  const { hostname, port, username, password, pathname } = new URL(to);
  const folder = await mkdtemp(join(tmpdir(), 'waymark-pooler-'));
  const own = await freePort();
  const file = join(folder, 'pgbouncer.ini');
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: own,
    unix_socket_dir: '',
    auth_type: 'plain',
    auth_file: join(folder, 'users'),
    pool_mode: 'transaction',
    default_pool_size: POOL,
    max_client_conn: 200,
    ...(preparedStatements && { max_prepared_statements: '500' }),
    ignore_startup_parameters: 'statement_timeout,lock_timeout,idle_in_transaction_session_timeout,extra_float_digits',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const database = `${pathname.slice(1)} = host=${hostname} port=${port} user=${username} password=${password}`;
  await writeFile(file, ['[databases]', database, '[pgbouncer]', ...lines, ''].join('\n'));
  await writeFile(join(folder, 'users'), `"${username}" "${password}"\n`);
  const { uid, gid } = identity();
  await chmod(folder, 0o755);
  if (uid !== undefined && gid !== undefined)
    for (const path of [folder, file, join(folder, 'users')]) await chown(path, uid, gid);
  const child = spawn('pgbouncer', [file], { ...identity(), stdio: 'ignore' });
  bench.after(async () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  const url = new URL(to);
  url.host = `127.0.0.1:${own}`;
  for (let tries = 0; tries < 50; tries += 1) {
    const open = await connectTo(url.href).catch(() => null);
    await open?.end();
    if (open) return url.href;
    await wait(100);
  }
  throw new Error('pgbouncer does not answer');
}

const BOTH = `query ($own: ID!, $other: ID!) { own: node(id: $own) { id } other: node(id: $other) { id } }`;

/** Everybody asks for their own and for somebody else's, over and over. Returns what was shown wrongly. */
async function interleave(api: HttpApi, schools: readonly BegunSchool[], requests: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  let turn = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (turn < requests) {
        turn += 1;
        const own = schools[turn % schools.length] as BegunSchool;
        const other = schools[(turn + 1 + Math.floor(turn / schools.length)) % schools.length] as BegunSchool;
        if (own === other) continue;
        const variables = { own: own.assessmentId, other: other.assessmentId };
        const { data, errors } = await api.send<Record<'own' | 'other', { id: string } | null>>(BOTH, {
          cookie: own.cookie,
          variables,
        });
        const hidden = errors.every(({ extensions }) => extensions?.['code'] === 'NOT_FOUND');
        if (data?.own?.id !== own.assessmentId || data.other !== null || !hidden)
          wrong.push(`asked for ${JSON.stringify(variables)}: ${JSON.stringify({ data, errors })}`);
      }
    }),
  );
  return wrong;
}

/** Between transactions no connection knows for whom the last one was. */
async function between({ findings }: Bench, url: string): Promise<void> {
  const client = await connectTo(url);
  try {
    for (let turn = 0; turn < 50; turn += 1) {
      const { rows } = await client.query<{ session: string | null }>(
        `select current_setting('waymark.session', true) as session`,
      );
      const session = rows[0]?.session ?? '';
      findings.expect(session === '', `a connection still acts for ${session}`);
    }
  } finally {
    await client.end();
  }
}

interface Watching {
  readonly api: HttpApi;
  readonly address: string;
  readonly school: BegunSchool;
}

/** Changes are told behind a pooler too. */
async function told({ findings }: Bench, { api, address, school }: Watching): Promise<void> {
  const { cookie, institutionId, assessmentId } = school;
  const query = 'subscription ($ids: [ID!]!) { changed(ids: $ids) { type } }';
  const stop = AbortSignal.timeout(5_000);
  const hearing = fetch(new URL('/graphql/stream', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables: { ids: [institutionId] } }),
    signal: stop,
  }).then(async ({ body }) => {
    for await (const piece of body ?? []) if (Buffer.from(piece).includes('event: next')) return true;
    return false;
  });
  await wait(1_000);
  await api.ask(cookie, `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { problems { code } } }`, {
    input: {
      assessmentId,
      criterion: 'numbers/n8',
      item: 'whole',
      value: { number: 5 },
      expectedRevision: 0,
    },
  });
  findings.expect(
    await hearing.catch(() => false),
    `a change of ${institutionalIdOf('Assessment', assessmentId).id} was told to nobody behind the pooler`,
  );
}
