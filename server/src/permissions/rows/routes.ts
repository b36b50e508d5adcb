import { EVERYBODY, PEOPLE } from '../callers.ts';
import type { Rows } from '../row.ts';

const OPEN = { open: EVERYBODY } as const;
const DEMONSTRATION = { note: 'Exists only while the server runs a demonstration.' } as const;

const WITH_PROVIDER = { note: 'Exists only where another service to sign in by is set up.' } as const;

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
  '/auth/second-factor': {
    to: 'enter the code that follows the first step',
    ...OPEN,
    note: 'In the browser in which the first step was done.',
  },
  '/auth/passkey/options': { to: 'begin to sign in by a passkey', ...OPEN },
  '/auth/passkey': { to: 'sign in by a passkey', ...OPEN },
  '/auth/prove': { to: 'prove again who one is', self: PEOPLE },
  '/auth/oidc/start': { to: 'go to another service to sign in', ...OPEN, ...WITH_PROVIDER },
  '/auth/oidc/finish': { to: 'come back from there', ...OPEN, ...WITH_PROVIDER },
  '/auth/oidc/pending': { to: 'see the account that waits to be linked', ...OPEN, ...WITH_PROVIDER },
  '/auth/oidc/forget': { to: 'forget the account that waits', ...OPEN, ...WITH_PROVIDER },
  '/auth/oidc/link': {
    to: 'link the account that waits',
    self: PEOPLE,
    note: 'Exists only with such a service. With a recent proof of who one is.',
  },
  '/auth/register/schools': {
    to: 'search for a school to join',
    ...OPEN,
    note: 'It tells name, town and number from the public register.',
  },
  '/auth/register': { to: 'ask to join a school', ...OPEN },
  '/auth/register/confirm': { to: 'confirm the address of a request to join', ...OPEN },
  '/auth/sign-out': { to: 'sign out', ...OPEN },
  '/auth/demo': { to: 'sign in as an invented person', ...OPEN, ...DEMONSTRATION },
  '/auth/outbox': { to: 'read the messages of a demonstration', ...OPEN, ...DEMONSTRATION },
  '/security.txt': { to: 'read whom to tell of a hole', ...OPEN },
  '/.well-known/security.txt': { to: 'read whom to tell of a hole', ...OPEN },
  '/csp-reports': { to: 'report what the content policy blocked', ...OPEN, note: 'Twenty a minute from an address.' },
  '/healthz': { to: 'ask whether the server runs', ...OPEN },
  '/readyz': { to: 'ask whether the database answers', ...OPEN },
  '/metrics': {
    to: "read the server's figures",
    ...OPEN,
    note: 'From the computer that it runs on, and from no other.',
  },
} as const satisfies Rows;
