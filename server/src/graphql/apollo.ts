import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../platform/request-context.ts';
import { compiledQueries } from './compiled-queries.ts';
import { deprecations } from './deprecations.ts';
import { createFormatError, type ReportBug } from './format-error.ts';
import { idempotency } from './idempotency.ts';
import { legacyStatus } from './legacy-status.ts';
import { MAX_TOKENS } from './limits/check-limits.ts';
import { sentElsewhere } from './live/sent-elsewhere.ts';
import { Budgets } from './limits/budgets.ts';
import { limits } from './limits/limits-plugin.ts';
import { unavailable } from './unavailable.ts';

/** Makes the GraphQL server. Transport rules (cross-site requests, content types, methods) are the HTTP layer's. */
export async function createApollo(options: {
  readonly schema: GraphQLSchema;
  readonly report: ReportBug;
  /** What callers may spend; each server has its own unless it is shared with subscriptions. */
  readonly budgets?: Budgets;
  /** Told of each operation for which there is no turn. */
  readonly refused?: () => void;
  /** Counts and measures what runs; nobody does without it. */
  readonly measure?: ApolloServerPlugin<RequestContext>;
  /** For tests that look at what lies behind them. */
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
}): Promise<ApolloServer<RequestContext>> {
  const ours = [
    // First, so that it is told before others wait for something.
    ...(options.measure ? [options.measure] : []),
    sentElsewhere,
    limits(options.budgets ?? new Budgets(), options.refused),
    deprecations,
    legacyStatus,
    unavailable,
    idempotency,
  ];
  const apollo = new ApolloServer<RequestContext>({
    gateway: compiledQueries(options.schema),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ...(options.plugins ?? ours),
    ],
    formatError: createFormatError(options.report),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Our own rule replaces Apollo's, which refuses ordinary GET queries: see http/cross-site.ts.
    csrfPrevention: false,
    // Unbounded, and open to poisoning: trusted documents come instead.
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
  });
  await apollo.start();
  return apollo;
}
