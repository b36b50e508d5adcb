import { LEADERS, PARTNERS, PEOPLE, REGION, SCHOOL, SIGNED_IN } from '../callers.ts';
import type { Rows } from '../row.ts';

const KNOWN = { everywhere: REGION, own: SCHOOL, shared: PARTNERS } as const;

export const INSTITUTIONS = {
  Institution: { to: "know of an institution, with the register's facts", ...KNOWN },
  'Query.institution': { to: 'look an institution up', ...KNOWN },
  'Query.institutions': { to: 'list institutions', ...KNOWN },
  'Query.localAuthorities': { to: 'list local authorities', ...KNOWN },
  'Query.phases': { to: 'list phases of education', ...KNOWN },
  'Query.registerImporters': { to: 'list kinds of register', everywhere: ['region-administrator'] },
  'Query.registerImports': { to: 'see register imports', own: ['region-administrator'] },
  RegisterImport: { to: 'see a register import and the rows it rejected', own: ['region-administrator'] },
  'Mutation.importRegister': { to: 'import a register', own: ['region-administrator'] },
} as const satisfies Rows;

export const SHARING = {
  'Institution.grants': {
    to: 'see with whom an institution shares',
    ...KNOWN,
    note: 'Partners see what is shared with themselves, and nothing of one another.',
  },
  'Mutation.createGrant': { to: "share an institution's results with a partner", own: LEADERS },
  'Mutation.revokeGrant': { to: 'end the sharing with a partner', own: LEADERS },
} as const satisfies Rows;

export const ORGANISATIONS = {
  'Organisation:institution': { to: 'know of the organisation of an institution', ...KNOWN },
  'Organisation:region': {
    to: 'know of the regional body',
    everywhere: REGION,
    open: [...SCHOOL, 'partner'],
  },
  'Organisation:partner': {
    to: 'know of a partner organisation',
    everywhere: [...REGION, ...SCHOOL],
    own: ['partner', 'key'],
  },
  'Query.partners': { to: 'list partner organisations', everywhere: [...REGION, ...SCHOOL], own: ['partner', 'key'] },
  'Institution.people': { to: 'see the people of an institution', everywhere: REGION, own: SCHOOL },
  'Organisation.people': { to: 'see the people of an organisation', everywhere: REGION, own: [...SCHOOL, 'partner'] },
  Person: {
    to: 'see a person, with their e-mail address',
    everywhere: REGION,
    own: [...SCHOOL, 'partner'],
    self: PEOPLE,
  },
  'Mutation.addMember': {
    to: 'give people a role',
    everywhere: ['region-administrator'],
    own: LEADERS,
  },
  Change: {
    to: 'be told that something is worked on',
    everywhere: REGION,
    own: [...SCHOOL, 'partner', 'key'],
    note: 'That a result was submitted is told to whoever may see the institution.',
  },
  'Subscription.changed': {
    to: 'be told of changes',
    open: SIGNED_IN,
    note: 'What may be watched is what may be seen; rights are looked at again for each event.',
  },
} as const satisfies Rows;
