import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExecutionResult } from 'graphql';
import { composeSchema, composeServices } from '../src/composition.ts';
import { seedDemo } from '../src/demo/index.ts';
import { createApollo } from '../src/graphql/apollo.ts';
import { asServer } from '../src/persistence/as-server.ts';
import type { Actor } from '../src/platform/actor.ts';
import { readConfiguration } from '../src/platform/configuration.ts';
import { createRequestContext } from '../src/platform/request-context.ts';
import type { Services } from '../src/platform/services.ts';
import { readSettings } from '../src/platform/settings.ts';
import { storeShipped } from '../src/registry/index.ts';
import { NOON, type TestRegion } from './region.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `waymark.config.ts` says. */
export const configuration = await readConfiguration(root);

/** The server put together as `npm start` does it, on the database of a test region and without a port. */
export interface ComposedServer {
  readonly services: Services;
  /** Sends an operation, and gives all that comes back. */
  send<Data>(
    actor: Actor,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<ExecutionResult<Data>>;
  /** Sends an operation that is to succeed, and gives its data. */
  ask<Data>(actor: Actor, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  stop(): Promise<void>;
}

interface ComposeOptions {
  readonly variables?: Readonly<Record<string, string>>;
  readonly now?: () => Date;
}

/** Puts the server together, with the modules that are configured unless others are named, at noon unless a clock is given. */
export async function composeServer(
  { services: { orm, changes, ledger } }: TestRegion,
  modules: readonly string[] = configuration.modules,
  { variables = {}, now = () => NOON }: ComposeOptions = {},
): Promise<ComposedServer> {
  const bugs: unknown[] = [];
  const dataDir = await mkdtemp(join(tmpdir(), 'waymark-files-'));
  const composed = await composeServices({
    settings: readSettings({ ...variables, WAYMARK_DATA_DIR: dataDir }, root),
    configuration: { ...configuration, modules },
    root,
    orm,
    jobs: { add: () => Promise.resolve() },
    changes,
    now,
    report: (error) => void bugs.push(error),
  });
  const services: Services = { ...composed, ledger };
  await storeShipped(asServer(orm), services.registry, NOON);
  const apollo = await createApollo({
    schema: await composeSchema(),
    // Without limits: a test may read in one operation what callers read in many.
    plugins: [],
    report: (_reference, error) => void bugs.push(error),
  });
  const send: ComposedServer['send'] = async <Data>(
    actor: Actor,
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ) => {
    const contextValue = createRequestContext({ services, actor, language: 'en', now });
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('the answer came in pieces');
    return body.singleResult as ExecutionResult<Data>;
  };
  return {
    services,
    send,
    async ask<Data>(actor: Actor, query: string, variables?: Readonly<Record<string, unknown>>) {
      const { data, errors } = await send<Data>(actor, query, variables);
      if (errors || !data) throw new AggregateError(bugs, errors?.map(({ message }) => message).join(' '));
      return data;
    },
    async stop() {
      await apollo.stop();
      await ledger.flush();
      await services.scoring.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Adds the invented region that comes with Waymark: more than 70 institutions with answers, results and evidence. */
export function inventRegion({ services }: ComposedServer): Promise<void> {
  return seedDemo(services, { now: () => NOON, say: () => undefined });
}
