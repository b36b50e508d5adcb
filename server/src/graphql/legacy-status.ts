import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../platform/request-context.ts';

/** Faults of the request's document or variables, found before anything was executed. */
const BEFORE_EXECUTION = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'COST_LIMIT',
  'IDEMPOTENCY_MISMATCH',
  'CONFLICT',
]);

/**
 * GraphQL over HTTP: a client that takes plain `application/json` gets 200 with errors in the body for a faulty
 * document, since an intermediary could have made any other status. Malformed requests keep their 400.
 */
export const legacyStatus: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (
          response.body.kind !== 'single' ||
          request.http?.headers.get('accept')?.includes('application/graphql-response+json')
        )
          return;
        const { errors, data } = response.body.singleResult;
        const early =
          errors?.length &&
          data === undefined &&
          errors.every(({ extensions }) => BEFORE_EXECUTION.has(String(extensions?.['code'])));
        if (early) response.http.status = 200;
      },
    };
  },
};
