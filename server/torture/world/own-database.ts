import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findProcess } from '../../src/platform/embedded-postgres/find-process.ts';
import { freePort } from '../../src/platform/embedded-postgres/launch.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/embedded-postgres/start.ts';

/** The PostgreSQL that comes with Waymark, started by the harness and not by the server, so that each can be killed alone. */
export class OwnDatabase {
  readonly #folder: string;
  readonly #settings: Readonly<Record<string, string>>;
  #running: EmbeddedPostgres | null = null;
  #port = 0;

  /** @param folder the data folder of a server */
  constructor(folder: string, settings: Readonly<Record<string, string>> = {}) {
    this.#folder = join(folder, 'postgres');
    this.#settings = settings;
  }

  /** The owner's address; it stays the same when the database is started again. */
  get url(): string {
    if (!this.#running) throw new Error('the database was never started');
    return this.#running.url;
  }

  get cluster(): string {
    return join(this.#folder, 'cluster');
  }

  get port(): number {
    return this.#port;
  }

  async start(): Promise<this> {
    this.#port ||= await freePort();
    this.#running = await startEmbeddedPostgres({
      folder: this.#folder,
      port: this.#port,
      settings: this.#settings,
    });
    return this;
  }

  /** Ends the postmaster as a power cut would; its children end when they notice. */
  async kill(): Promise<void> {
    const pid = this.#running?.pid ?? 0;
    if (pid > 0) process.kill(pid, 'SIGKILL');
    while (findProcess(pid)) await wait(5);
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
  }

  /** Runs statements as the owner, one after the other, and gives the rows of the last. */
  async query<Row extends object>(...statements: readonly string[]): Promise<Row[]> {
    return queryAt<Row>(this.url, ...statements);
  }
}

/** Runs statements one after the other, and gives the rows of the last. */
export async function queryAt<Row extends object>(url: string, ...statements: readonly string[]): Promise<Row[]> {
  const client = await connectTo(url);
  try {
    let rows: Row[] = [];
    for (const statement of statements) ({ rows } = await client.query<Row>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/** A connection of the harness's own, which may be cut without a word. */
export async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
