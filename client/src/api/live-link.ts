import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';

/** Times that a lost connection is made again, each after a longer wait. A page works without one, too. */
const ATTEMPTS = 20;

/** Carries subscriptions, over one connection that is open while there are any. */
export const liveLink = new GraphQLWsLink(
  createClient({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql/ws`,
    retryAttempts: ATTEMPTS,
    shouldRetry: () => true,
  }),
);
