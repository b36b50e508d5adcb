import { EVERYBODY, PEOPLE } from '../callers.ts';
import type { Rows } from '../row.ts';

const OWN_PARTNER = { own: ['partner'] } as const;

export const KEYS = {
  ApiClient: { to: 'see a program and the beginning of its key', ...OWN_PARTNER },
  'Query.apiClients': { to: 'list programs and the beginnings of their keys', ...OWN_PARTNER },
  'Mutation.createApiClient': { to: 'make keys', ...OWN_PARTNER },
  'Mutation.revokeApiClient': { to: 'end keys', ...OWN_PARTNER },
} as const satisfies Rows;

export const ACCOUNT = {
  'Query.viewer': { to: 'ask who one is here', self: EVERYBODY },
  'Query.demoPersonas': {
    to: 'list the invented people of a demonstration',
    open: EVERYBODY,
    note: 'Empty unless the server runs a demonstration.',
  },
  'Query.node': {
    to: 'look something up by its id',
    open: EVERYBODY,
    note: 'What may be found is what its own row allows.',
  },
  'Query.nodes': { to: 'look several things up by their ids', open: EVERYBODY, note: 'As for one.' },
  'Mutation.switchOrganisation': { to: 'act in another role', self: PEOPLE },
  'Mutation.setPassword': { to: 'set a password', self: PEOPLE },
  'Mutation.endSessions': { to: 'sign out elsewhere', self: PEOPLE },
} as const satisfies Rows;
