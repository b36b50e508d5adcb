import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { ServerError } from '@apollo/client/errors';
import { from, mergeMap, throwError } from 'rxjs';
import possible from '../graphql/possible-types.ts';
import { codeOf } from './problem.ts';
import { askForProof, isProofNeeded } from './proof.ts';
import { typePolicies } from './type-policies.ts';

interface Options {
  /** Called when the server no longer knows who is asking. */
  readonly onSignedOut: () => void;
  readonly fetch?: typeof fetch;
}

/** The client of our API. Reads go by the cache; what a mutation returns updates it. */
export function createApiClient({ onSignedOut, fetch: ask }: Options): ApolloClient {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    // In the language of the page, whatever the browser would ask for: a page has one language.
    headers: { 'accept-language': document.documentElement.lang },
    ...(ask ? { fetch: ask } : {}),
  });
  const watch = new ErrorLink(({ error }) => {
    if (codeOf(error) === 'UNAUTHENTICATED' || (ServerError.is(error) && error.statusCode === 401)) onSignedOut();
  });
  // What needs a proof is sent again as it was, once the proof was given: nothing that was typed is lost.
  const prove = new ErrorLink(({ error, operation, forward }) =>
    isProofNeeded(error)
      ? from(askForProof()).pipe(mergeMap((proved) => (proved ? forward(operation) : throwError(() => error))))
      : undefined,
  );
  return new ApolloClient({
    link: ApolloLink.from([watch, prove, ApolloLink.split(isSubscription, live, http)]),
    cache: new InMemoryCache({ possibleTypes: possible.possibleTypes, typePolicies }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}

const isSubscription = ({ operationType }: ApolloLink.Operation): boolean =>
  (operationType as string) === 'subscription';

/** The code that keeps a connection open comes with the first subscription. */
const live = new ApolloLink((operation) =>
  from(import('./live-link.ts')).pipe(mergeMap(({ liveLink }) => liveLink.request(operation))),
);
