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
  AccessRequest: {
    to: 'see a request for access',
    everywhere: REGION,
    own: [...SCHOOL, 'partner'],
    note: 'Partners see their own.',
  },
  'Institution.accessRequests': {
    to: 'see who asked an institution to share',
    everywhere: REGION,
    own: SCHOOL,
    note: 'Partners see their own.',
  },
  'Query.registeredInstitution': {
    to: 'look up by its number an institution to ask',
    own: ['partner'],
    note: 'It tells what the public register says, and nothing of what the institution does here.',
  },
  'Query.accessRequests': { to: "see one's requests for access", own: ['partner'] },
  'Mutation.requestAccess': { to: 'ask an institution to share', own: ['partner'] },
  'Mutation.withdrawAccessRequest': { to: 'take back a request for access', own: ['partner'] },
  'Mutation.acceptAccessRequest': { to: 'agree to a request for access', own: LEADERS },
  'Mutation.declineAccessRequest': { to: 'decline a request for access', own: LEADERS },
  'Institution.seenBy': { to: "see who may see an institution's results", everywhere: REGION, own: SCHOOL },
  'Institution.accesses': { to: 'see who read what of an institution', own: SCHOOL },
  'Mutation.createGrant': { to: "share an institution's results with a partner", own: LEADERS },
  'Mutation.revokeGrant': { to: 'end the sharing with a partner', own: LEADERS },
} as const satisfies Rows;

/** Who manages the people of an organisation. */
const MANAGERS = { everywhere: ['region-administrator'], own: [...LEADERS, 'partner'] } as const;
/** Who decides about strangers. */
const DECIDERS = { everywhere: ['region-administrator'], own: LEADERS } as const;

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
  'Query.memberships': {
    to: 'list people with their roles',
    everywhere: REGION,
    own: [...SCHOOL, 'partner'],
    note: 'Roles that have ended are seen by those who could give them again.',
  },
  'Organisation.managerCount': {
    to: 'see how many people manage the people of an organisation',
    everywhere: REGION,
    own: [...SCHOOL, 'partner'],
  },
  'Mutation.addMember': {
    to: 'give people a role',
    ...MANAGERS,
    note: 'Nobody gives themselves a role. Everybody of a partner may: whoever acts for it can make a key that reads all that it may read, so giving a colleague the same role gives nothing more away.',
  },
  'Mutation.changeRole': { to: "change somebody's role", ...MANAGERS, note: 'Nobody changes their own.' },
  'Mutation.endMembership': {
    to: "end somebody's role",
    ...MANAGERS,
    note: 'The last person who manages the people of an organisation cannot be ended.',
  },
  'Mutation.restoreMembership': { to: 'give an ended role again', ...MANAGERS },
  'Mutation.resendInvitation': { to: 'send an invitation again', ...MANAGERS },
  'Mutation.withdrawInvitation': { to: 'take back an invitation', ...MANAGERS },
  JoinRequest: { to: 'see who asks to join an institution', ...DECIDERS },
  'Institution.joinRequests': { to: 'see who asks to join an institution', ...DECIDERS },
  'Query.joinRequests': {
    to: 'list those who ask to join',
    ...DECIDERS,
    note: 'The region: where nobody of the institution can decide.',
  },
  'Mutation.approveJoinRequest': { to: 'let somebody in who asked to join', ...DECIDERS },
  'Mutation.declineJoinRequest': { to: 'decline somebody who asked to join', ...DECIDERS },
  'Institution.trail': { to: "read an institution's trail", everywhere: ['region-administrator'], own: LEADERS },
  'Organisation.trail': {
    to: "read an organisation's trail",
    own: ['region-administrator', ...LEADERS],
    note: 'Of institutions, region administrators read it everywhere.',
  },
  'Organisation.trailCheck': { to: 'have a trail checked', everywhere: ['region-administrator'] },
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
