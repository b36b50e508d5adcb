import { EVERYBODY, PEOPLE } from '../callers.ts';
import type { Rows } from '../row.ts';

const OPEN = { open: EVERYBODY } as const;
const DEMONSTRATION = { note: 'Exists only while the server runs a demonstration.' } as const;

/** Addresses beside the GraphQL operations, by their path. Who sends a cookie must send it from our own pages. */
export const ROUTES = {
  '/graphql': { to: 'send queries and mutations', ...OPEN, note: 'Each operation has its own row.' },
  '/graphql/stream': { to: 'subscribe by server-sent events', ...OPEN, note: 'Each subscription has its own row.' },
  '/graphql/ws': { to: 'subscribe by WebSocket', ...OPEN, note: 'Each subscription has its own row.' },
  '/schema.graphql': { to: 'read what the API offers', ...OPEN },
  '/uploads': {
    to: 'upload a file',
    self: PEOPLE,
    note: 'Until it is added to a piece of evidence, nobody can read it.',
  },
  '/auth/link': { to: 'ask for a link to sign in', ...OPEN },
  '/auth/link/use': { to: 'sign in by a link', ...OPEN },
  '/auth/password': { to: 'sign in by a password', ...OPEN },
  '/auth/sign-out': { to: 'sign out', ...OPEN },
  '/auth/demo': { to: 'sign in as an invented person', ...OPEN, ...DEMONSTRATION },
  '/auth/outbox': { to: 'read the messages of a demonstration', ...OPEN, ...DEMONSTRATION },
  '/healthz': { to: 'ask whether the server runs', ...OPEN },
  '/readyz': { to: 'ask whether the database answers', ...OPEN },
  '/metrics': {
    to: "read the server's figures",
    ...OPEN,
    note: 'From the computer that it runs on, and from no other.',
  },
} as const satisfies Rows;
