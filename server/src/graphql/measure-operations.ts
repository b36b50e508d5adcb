import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { Metrics } from '../operating/metrics.ts';
import type { RequestContext } from '../platform/request-context.ts';

type Answered = GraphQLRequestContextWillSendResponse<RequestContext>;

/**
 * Measures how long operations take and what became of them.
 *
 * @param ours names that our own client gives its operations; others call theirs as they like, and are `other`
 */
export function measureOperations(metrics: Metrics, ours: ReadonlySet<string>): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const began = performance.now();
      return {
        async willSendResponse({ operation, operationName, response }: Answered) {
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          for (const { extensions } of errors) metrics.refusals.inc({ code: String(extensions?.['code'] ?? 'none') });
          const kind = operation?.operation ?? 'none';
          metrics.outcomes.inc({ kind, outcome: errors.length > 0 ? 'errors' : 'ok' });
          const name = operationName ?? '';
          metrics.operations.observe(
            { kind, operation: ours.has(name) ? name : 'other' },
            (performance.now() - began) / 1000,
          );
        },
      };
    },
  };
}
