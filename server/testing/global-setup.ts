import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openApplicationLogin } from '../src/persistence/application-login.ts';
import { migrate } from '../src/persistence/migrate.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The throw-away server, and the name of the migrated database that each test file copies. */
    database: { readonly server: string; readonly template: string };
  }
}

const TEMPLATE = 'waymark_template';

/** Starts one throw-away PostgreSQL for the whole run, and migrates a template in it. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-test-'));
  const postgres = await startEmbeddedPostgres({ folder, durable: false });
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const template = new URL(postgres.url);
  template.pathname = `/${TEMPLATE}`;
  await migrate(template.href);
  await openApplicationLogin(template.href);
  provide('database', { server: postgres.url, template: TEMPLATE });
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
