import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { listenForChanges, type ChangeStream } from '../src/changes/index.ts';
import { composeSchema } from '../src/composition.ts';
import { createApollo } from '../src/graphql/apollo.ts';
import { Budgets } from '../src/graphql/limits/budgets.ts';
import { createHttpServer } from '../src/http/server.ts';
import type { RequestContext } from '../src/platform/request-context.ts';
import { NOON, type TestRegion } from './region.ts';

/** What the API says, as far as tests look at it. */
export interface ApiAnswer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

type ServerParts = Parameters<typeof createHttpServer>[0];

/** What a test may want otherwise. */
interface ApiOptions extends Partial<
  Pick<
    ServerParts,
    | 'clientFolder'
    | 'complain'
    | 'metrics'
    | 'now'
    | 'patience'
    | 'readiness'
    | 'report'
    | 'room'
    | 'services'
    | 'turns'
  >
> {
  /** What a test sends comes from one address, and in a moment: unless it is about limits, it needs the room of many. */
  readonly limitFactor?: number;
  readonly measure?: ApolloServerPlugin<RequestContext>;
}

const tell = (_reference: string, error: unknown): void => console.error(error);

/** The composed server over a test region, as callers see it. */
export class TestApi {
  readonly app: FastifyInstance;
  /** How many subscriptions have come to stand since it was started. */
  readonly stood: () => number;
  readonly #stop: () => Promise<unknown>;

  private constructor(app: FastifyInstance, { stood, stop }: Pick<TestApi, 'stood' | 'stop'>) {
    this.app = app;
    this.stood = stood;
    this.#stop = stop;
  }

  static async start(region: Pick<TestRegion, 'url' | 'services'>, options: ApiOptions = {}): Promise<TestApi> {
    const { limitFactor = 1_000, report = tell, services = region.services, measure, ...parts } = options;
    const budgets = new Budgets(limitFactor);
    const schema = await composeSchema();
    const apollo = await createApollo({ schema, report, budgets, ...(measure && { measure }) });
    const stream = await listenForChanges(region.url, { onError: (error) => console.error(error) });
    let stood = 0;
    const changes: ChangeStream = { ...stream, watch: (wants) => ((stood += 1), stream.watch(wants)) };
    const app = await createHttpServer({
      // The same settings and no copy: a test may change one later.
      services: { ...services, settings: Object.assign(services.settings, { limitFactor }), changes },
      apollo,
      schema,
      clientFolder: '/nowhere',
      report,
      budgets,
      now: () => NOON,
      ...parts,
    });
    return new TestApi(app, {
      stood: () => stood,
      stop: () => Promise.all([app.close(), apollo.stop(), changes.stop()]),
    });
  }

  stop(): Promise<unknown> {
    return this.#stop();
  }

  /** Sends one body to `/graphql` as a client of today does. */
  send(body: unknown, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      payload: JSON.stringify(body),
    });
  }

  /** Sends one operation. */
  async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<ApiAnswer> {
    const response = await this.send({ query, variables }, headers);
    return { status: response.statusCode, ...response.json<Omit<ApiAnswer, 'status'>>() };
  }
}
