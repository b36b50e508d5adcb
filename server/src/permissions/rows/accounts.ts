import { EVERYBODY, PEOPLE } from '../callers.ts';
import type { Rows } from '../row.ts';

const OWN_PARTNER = { own: ['partner'] } as const;

export const KEYS = {
  ApiClient: { to: 'see a program and the beginning of its key', ...OWN_PARTNER },
  'Query.apiClients': { to: 'list programs and the beginnings of their keys', ...OWN_PARTNER },
  'Mutation.createApiClient': { to: 'make keys', ...OWN_PARTNER },
  'Mutation.revokeApiClient': { to: 'end keys', ...OWN_PARTNER },
} as const satisfies Rows;

/** Beside the right it takes a proof, a quarter of an hour old at most, that it is their owner who asks. */
const OWN_ACCOUNT = { self: PEOPLE, note: 'With a recent proof of who one is.' } as const;

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
  'Query.signInProvider': { to: 'ask by which other service one may sign in', open: EVERYBODY },
  'Query.service': { to: 'read who runs the server, and how long it keeps what', open: EVERYBODY },
  'Mutation.setPassword': { to: 'set a password', ...OWN_ACCOUNT },
  'Mutation.beginPasskey': { to: 'begin to add a passkey', ...OWN_ACCOUNT },
  'Mutation.addPasskey': { to: 'add a passkey', ...OWN_ACCOUNT },
  'Mutation.renamePasskey': { to: 'rename a passkey', self: PEOPLE },
  'Mutation.removePasskey': { to: 'remove a passkey', ...OWN_ACCOUNT },
  'Mutation.beginAuthenticator': { to: 'begin to set up an authenticator app', ...OWN_ACCOUNT },
  'Mutation.confirmAuthenticator': { to: 'set up an authenticator app', ...OWN_ACCOUNT },
  'Mutation.replaceRecoveryCodes': { to: 'make new recovery codes', ...OWN_ACCOUNT },
  'Mutation.removeAuthenticator': { to: 'remove the authenticator app', ...OWN_ACCOUNT },
  'Mutation.unlinkSignIn': { to: 'unlink an account of another service', self: PEOPLE },
  'Mutation.endSessions': { to: 'sign out elsewhere', self: PEOPLE },
} as const satisfies Rows;

const OWN_OR_REGION = { everywhere: ['region-administrator'], self: PEOPLE } as const;
const REGION_ALONE = { everywhere: ['region-administrator'] } as const;

export const DATA = {
  'Query.personData': { to: 'see what is held about a person', ...OWN_OR_REGION },
  '/exports/person': { to: 'download what is held about oneself', self: PEOPLE },
  '/exports/person/:id': { to: 'download what is held about a person', ...OWN_OR_REGION },
  'Mutation.disableAccount': { to: 'disable an account', ...OWN_OR_REGION, note: 'With a recent proof of who one is.' },
  'Mutation.eraseAccount': {
    to: 'erase a person',
    ...OWN_OR_REGION,
    note: 'With a recent proof of who one is. The last administrator of an organisation cannot be erased.',
  },
  'Mutation.enableAccount': { to: 'let a person in again', ...REGION_ALONE },
  LegalHold: { to: 'see what must be kept', ...REGION_ALONE },
  'Query.retention': { to: 'see how long what is kept', ...REGION_ALONE },
  'Mutation.changeRetention': { to: 'decide how long what is kept', ...REGION_ALONE },
  'Mutation.placeHold': { to: "keep an institution's records beyond their time", ...REGION_ALONE },
  'Mutation.liftHold': { to: 'stop doing so', ...REGION_ALONE },
} as const satisfies Rows;
