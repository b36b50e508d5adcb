import { createHash } from 'node:crypto';
import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import { Kind, type ExecutionResult, type OperationDefinitionNode } from 'graphql';
import { claimKey, releaseKey, storeResponse } from '../changes/index.ts';
import type { RequestContext } from '../platform/request-context.ts';

/** Shorter ones are counters of client libraries, which start again with every page. */
const SHORTEST_KEY = 16;
const LONGEST_KEY = 200;

/**
 * What carries a secret is never stored for a repeat: an answer that shows it once, and an input of which not even a hash
 * may be kept, because a password's would be quick to try out.
 */
const SECRETS = new Set([
  'beginAuthenticator',
  'confirmAuthenticator',
  'createApiClient',
  'replaceRecoveryCodes',
  'setPassword',
]);

function isRepeatable({ operation, selectionSet }: OperationDefinitionNode): boolean {
  if (operation !== 'mutation') return false;
  // A fragment could hide the field, so a mutation with one is not kept either.
  return selectionSet.selections.every((field) => field.kind === Kind.FIELD && !SECRETS.has(field.name.value));
}

/** Makes a mutation that is sent twice with one key happen once: the second gets the first one's answer. */
export const idempotency: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    let claimed: string | null = null;
    return {
      async responseForOperation(request) {
        const key = isRepeatable(request.operation) ? keyOf(request) : null;
        if (key === null) return null;
        if (!isKey(key))
          return refused(
            'BAD_USER_INPUT',
            `An idempotency key (\`Idempotency-Key\`, or \`input.clientMutationId\` of ${SHORTEST_KEY} characters or more) has at most ${LONGEST_KEY} printable characters. Send another.`,
            400,
          );
        const claim = await claimKey(request.contextValue, key, fingerprint(request));
        if (claim.state === 'claimed') claimed = key;
        if (claim.state === 'answered') return answered(claim.response as unknown as ExecutionResult);
        if (claim.state === 'mismatch')
          return refused(
            'IDEMPOTENCY_MISMATCH',
            'This idempotency key was used for another request. Use a new key for a new request.',
          );
        if (claim.state === 'busy')
          return refused('CONFLICT', 'The same request is still being worked on. Send it again in a moment.');
        if (claim.state === 'unanswered')
          return refused(
            'CONFLICT',
            'This request was worked on, and what came of it was lost when a server stopped. It is not done again: load what it was to change, and look.',
          );
        return null;
      },
      async willSendResponse({ contextValue, response }) {
        if (claimed === null || response.body.kind !== 'single') return;
        // Nothing was done yet, or not for good: whoever is told to prove who they are or to try again sends the same again.
        if (response.body.singleResult.errors?.some(isPassing)) return releaseKey(contextValue, claimed);
        await storeResponse(contextValue, claimed, {
          data: response.body.singleResult.data ?? null,
          errors: response.body.singleResult.errors ?? null,
        });
      },
    };
  },
};

const isPassing = ({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> }): boolean =>
  extensions?.['reason'] === 'PROOF_NEEDED' || extensions?.['code'] === 'UNAVAILABLE';

function keyOf({ request, contextValue }: GraphQLRequestContext<RequestContext>): string | null {
  // All strangers are one: a key of theirs would meet another's.
  if (contextValue.actor.kind === 'anonymous') return null;
  const header = request.http?.headers.get('idempotency-key');
  if (header) return header;
  const input: unknown = request.variables?.['input'];
  const id: unknown =
    typeof input === 'object' && input !== null && 'clientMutationId' in input ? input.clientMutationId : null;
  return typeof id === 'string' && id.length >= SHORTEST_KEY ? id : null;
}

/** A longer one is not cut: two that begin alike would be taken for one. */
const isKey = (key: string): boolean => key.length <= LONGEST_KEY && !/[\p{Cc}\p{Cs}]/u.test(key);

function fingerprint({ request, source }: GraphQLRequestContext<RequestContext>): string {
  return createHash('sha256')
    .update(JSON.stringify([source, request.operationName, request.variables]))
    .digest('hex');
}

function answered({ data, errors }: ExecutionResult) {
  return {
    http: { headers: new HeaderMap() },
    body: { kind: 'single' as const, singleResult: { data: data ?? null, ...(errors && { errors: errors as never }) } },
  };
}

/** An answer and not an error thrown: Apollo takes whatever is thrown at this point for a bug. */
function refused(code: string, message: string, status = 409) {
  return {
    http: { headers: new HeaderMap(), status },
    body: { kind: 'single' as const, singleResult: { errors: [{ message, extensions: { code } }] } },
  };
}
