import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../platform/request-context.ts';
import { createFormatError, type ReportBug } from './format-error.ts';

/** Makes the GraphQL server. Transport rules (cross-site requests, content types, methods) are the HTTP layer's. */
export async function createApollo(options: {
  readonly schema: GraphQLSchema;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  readonly report: ReportBug;
}): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema: options.schema,
    plugins: [ApolloServerPluginLandingPageDisabled(), ...options.plugins],
    formatError: createFormatError(options.report),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Our own rule replaces Apollo's, which refuses ordinary GET queries: see http/cross-site.ts.
    csrfPrevention: false,
    // Unbounded, and open to poisoning: trusted documents come instead.
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 4000 },
  });
  await apollo.start();
  return apollo;
}
