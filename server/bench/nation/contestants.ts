import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverEnvironment, serverOptions } from '../../bin/server-options.mjs';
import { inherited } from '../../testing/built-server.ts';
import { addressOf } from '../address-of.ts';
import { OPERATIONS, type OperationId } from './operations.ts';
import { POSTGRAPHILE } from './peers/postgraphile-operations.ts';

/** The bare servers: what there is to reach. */
export const LIMITS = ['limit-node', 'limit-sql'] as const;
export const PEERS = ['yoga', 'mercurius', 'postgraphile'] as const;
export type LimitName = (typeof LIMITS)[number];
export type PeerName = (typeof PEERS)[number];
export type ContestantName = 'waymark' | LimitName | PeerName;

/** Somebody who answers the operations from the nation's database, in a process of its own. */
export interface Contestant {
  readonly name: ContestantName;
  /** Where it takes GraphQL over HTTP. */
  readonly url: string;
  /** The process, to look at its memory. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** How a contestant is asked. */
interface Manner {
  readonly title: string;
  readonly operations: readonly OperationId[];
  /** The document that it is sent. */
  readonly document: (operation: OperationId) => string;
  /** Its variables, made of those of the API. */
  readonly variables: (variables: Variables) => Variables;
  /** What it answers, in the shape of the API. */
  readonly read: (operation: OperationId, data: never) => unknown;
}

type Variables = Readonly<Record<string, unknown>>;

const API: Pick<Manner, 'document' | 'variables' | 'read'> = {
  document: (operation) => OPERATIONS[operation].document,
  variables: (variables) => variables,
  read: (_operation, data) => data,
};
const QUERIES: readonly OperationId[] = ['Q1', 'Q2', 'Q3', 'Q4'];

export const MANNERS: Readonly<Record<ContestantName, Manner>> = {
  waymark: { ...API, title: 'Waymark', operations: Object.keys(OPERATIONS) as OperationId[] },
  'limit-node': { ...API, title: 'limit, JSON by Node', operations: [...QUERIES, 'M1', 'M2'] },
  'limit-sql': { ...API, title: 'limit, JSON by PostgreSQL', operations: ['Q2', 'Q3', 'Q4'] },
  yoga: { ...API, title: 'Yoga, compiled', operations: QUERIES },
  mercurius: { ...API, title: 'Mercurius, compiled', operations: QUERIES },
  postgraphile: { title: 'PostGraphile', ...POSTGRAPHILE },
};

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Starts the built server, as `npm start` does, on a database. */
async function startWaymark(databaseUrl: string): Promise<Contestant> {
  const dataDir = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  const child = spawn(process.execPath, [...serverOptions, MAIN], {
    env: {
      ...serverEnvironment,
      ...inherited(),
      PORT: '0',
      DATABASE_URL: databaseUrl,
      WAYMARK_DATA_DIR: dataDir,
      WAYMARK_LIMIT_FACTOR: '10000',
      WAYMARK_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    name: 'waymark',
    url: `${await addressOf(child)}/graphql`,
    pid: child.pid ?? 0,
    stop: async () => {
      await end(child);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starts a bare server or a peer on a database. */
async function startOther(name: LimitName | PeerName, databaseUrl: string): Promise<Contestant> {
  const child = fork(fileURLToPath(new URL(`./peers/${name}.ts`, import.meta.url)), {
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
    // Whatever started this process may have given it options that are for it alone.
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${MANNERS[name].title} ended before it was ready.`);
  });
  const [{ address }] = (await Promise.race([once(child, 'message'), ended])) as [{ readonly address: string }];
  ended.catch(() => undefined);
  return { name, url: `${address}/graphql`, pid: child.pid ?? 0, stop: () => end(child) };
}

export const startContestant = (name: ContestantName, databaseUrl: string): Promise<Contestant> =>
  name === 'waymark' ? startWaymark(databaseUrl) : startOther(name, databaseUrl);

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
