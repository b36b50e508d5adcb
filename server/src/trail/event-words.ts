import type { Json } from '@waymark/kit';
import { rightTo } from '../permissions/index.ts';

/** What kind of thing happened, as people look for it. */
export type TrailKind =
  | 'answers'
  | 'assessments'
  | 'evidence'
  | 'sharing'
  | 'people'
  | 'sign-in'
  | 'programmes'
  | 'sets'
  | 'registers'
  | 'keys'
  | 'modules'
  | 'other';

/** What an event carries, read without trust: events of years ago are said by the code of today. */
interface Carried {
  text(name: string): string;
  number(name: string): number | null;
}

interface EventWords {
  readonly kind: TrailKind;
  /** Name of the GraphQL type of its subject; null when it is no object with an id. */
  readonly thing: string | null;
  /** What was done, in the past tense, without who did it. */
  says(carried: Carried): string;
}

const LEVELS: Readonly<Record<string, string>> = {
  headline: 'the headline alone',
  benchmark: 'down to each benchmark',
  criterion: 'down to each criterion',
  evidence: 'down to the evidence',
};

const many = (count: number | null, thing: string): string => `${count ?? 0} ${thing}${count === 1 ? '' : 's'}`;
const shared = (level: string): string => (Object.hasOwn(LEVELS, level) ? `, ${LEVELS[level] ?? ''}` : '');

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const until = (date: string): string => (/^\d{4}-\d\d-\d\d$/.test(date) ? `, until ${DAY.format(new Date(date))}` : '');

const role = ({ text }: Carried): string => (text('role') === '' ? '' : ` as ${text('role').replaceAll('-', ' ')}`);
const sentence = (kind: TrailKind, thing: string | null, words: string): EventWords => ({
  kind,
  thing,
  says: () => words,
});

/** Every type of event, with its words. `docs/events.md` lists the same. */
export const EVENT_WORDS: Readonly<Record<string, EventWords>> = {
  'answer.saved': sentence('answers', 'Assessment', 'Saved an answer.'),
  'assessment.started': sentence('assessments', 'Assessment', 'Began an assessment.'),
  'assessment.submitted': {
    kind: 'assessments',
    thing: 'Assessment',
    says: ({ number }) =>
      `Submitted an assessment${number('achieved') === null ? '' : `, with ${many(number('achieved'), 'benchmark')} achieved`}.`,
  },
  'assessment.moved': sentence('assessments', 'Assessment', 'Moved an assessment to a newer edition of its set.'),
  'assessment.move-undone': sentence('assessments', 'Assessment', 'Put an assessment back under its earlier edition.'),
  'evidence.added': sentence('evidence', 'EvidenceItem', 'Added a piece of evidence.'),
  'evidence.changed': sentence('evidence', 'EvidenceItem', 'Changed a piece of evidence.'),
  'evidence.removed': sentence('evidence', 'EvidenceItem', 'Removed a piece of evidence.'),
  'grant.created': {
    kind: 'sharing',
    thing: null,
    says: ({ text }) => `Shared results with a partner${shared(text('level'))}${until(text('endsOn'))}.`,
  },
  'grant.revoked': sentence('sharing', null, 'Stopped sharing results with a partner.'),
  'member.added': { kind: 'people', thing: null, says: (carried) => `Added a person${role(carried)}.` },
  'permission.refused': {
    kind: 'people',
    thing: null,
    says: ({ text }) => `Tried to ${rightTo(text('operation')) ?? 'do something'}, and was refused.`,
  },
  'access.requested': sentence('sharing', null, 'Asked to be shared with.'),
  'access.accepted': sentence('sharing', null, 'Agreed to share results with a partner who asked.'),
  'access.declined': sentence('sharing', null, 'Declined to share results with a partner who asked.'),
  'access.withdrawn': sentence('sharing', null, 'Took a request to be shared with back.'),
  'assessment.expired': sentence('assessments', null, 'Removed assessments whose time was over.'),
  'evidence.expired': sentence('evidence', null, 'Removed evidence whose time was over.'),
  'hold.placed': sentence('other', null, 'Placed a legal hold on the records.'),
  'hold.lifted': sentence('other', null, 'Lifted a legal hold from the records.'),
  'retention.applied': sentence('other', null, 'Removed what was kept long enough.'),
  'retention.changed': sentence('other', null, 'Changed how long data is kept.'),
  'join-request.confirmed': sentence('people', null, 'Asked to join.'),
  'join-request.approved': sentence('people', null, 'Let somebody join who asked.'),
  'join-request.declined': sentence('people', null, 'Declined somebody who asked to join.'),
  'member.role-changed': sentence('people', null, 'Changed the role of a person.'),
  'member.ended': sentence('people', null, 'Ended the role of a person.'),
  'member.restored': sentence('people', null, 'Gave a person their role back.'),
  'invitation.sent': sentence('people', null, 'Sent an invitation again.'),
  'invitation.withdrawn': sentence('people', null, 'Took an invitation back.'),
  'person.exported': sentence('people', null, 'Downloaded what is held about a person.'),
  'person.deactivated': sentence('people', null, 'Disabled the account of a person.'),
  'person.reactivated': sentence('people', null, 'Opened the account of a person again.'),
  'person.erased': sentence('people', null, 'Erased the name and address of a person.'),
  'organisation.added': sentence('other', null, 'Made the organisation.'),
  'sign-in.linked': sentence('sign-in', null, 'Linked an account of another service.'),
  'sign-in.unlinked': sentence('sign-in', null, 'Unlinked an account of another service.'),
  'authenticator.added': sentence('sign-in', null, 'Set up an authenticator app.'),
  'authenticator.removed': sentence('sign-in', null, 'Removed an authenticator app.'),
  'recovery-codes.replaced': sentence('sign-in', null, 'Made new recovery codes.'),
  'sessions.ended': sentence('sign-in', null, 'Signed out everywhere.'),
  'passkey.added': sentence('sign-in', null, 'Added a passkey.'),
  'passkey.renamed': sentence('sign-in', null, 'Renamed a passkey.'),
  'passkey.removed': sentence('sign-in', null, 'Removed a passkey.'),
  'password.set': sentence('sign-in', null, 'Set a password.'),
  'session.switched': sentence('sign-in', null, 'Began to act for this organisation.'),
  'institution.enrolled': sentence('programmes', 'Programme', 'Enrolled the school or college in a programme.'),
  'programme.created': sentence('programmes', 'Programme', 'Made a programme.'),
  'programme.edition-changed': sentence('programmes', 'Programme', 'Chose another edition for a programme.'),
  'profile.created': sentence('sets', 'Profile', 'Began to adapt a set.'),
  'profile.changed': {
    kind: 'sets',
    thing: 'Profile',
    says: ({ number }) => `Changed an adapted set, which has ${many(number('operations'), 'change')} now.`,
  },
  'profile.published': sentence('sets', 'Profile', 'Published an adapted set.'),
  'rescoring.started': sentence('sets', 'Rescoring', 'Began to compare results with those by another set.'),
  'rescoring.finished': {
    kind: 'sets',
    thing: 'Rescoring',
    says: ({ number }) =>
      `Compared ${many(number('compared'), 'result')} with those by another set: ${number('gains') ?? 0} would gain, ${number('loses') ?? 0} would lose.`,
  },
  'rescoring.failed': sentence('sets', 'Rescoring', 'Failed to compare results with those by another set.'),
  'rescoring.cancelled': sentence('sets', 'Rescoring', 'Stopped a comparison of results.'),
  'register-import.started': sentence('registers', 'RegisterImport', 'Began to import a register.'),
  'register-import.finished': {
    kind: 'registers',
    thing: 'RegisterImport',
    says: ({ number }) =>
      `Finished importing a register: ${number('added') ?? 0} added, ${number('updated') ?? 0} changed, ${number('rejected') ?? 0} rejected.`,
  },
  'register-import.refused': sentence('registers', 'RegisterImport', 'Refused a file that is no register.'),
  'register-import.failed': sentence('registers', 'RegisterImport', 'Failed to import a register.'),
  'api-client.created': sentence('keys', 'ApiClient', 'Made a key for a program.'),
  'api-client.revoked': sentence('keys', 'ApiClient', 'Ended the key of a program.'),
  'module.resumed': sentence('modules', null, 'Let a module score again that had been stopped.'),
};

/** What happened, in words. A type that this version does not know is named as it is. */
export function sentenceOf(type: string, data: Json): string {
  const words = Object.hasOwn(EVENT_WORDS, type) ? EVENT_WORDS[type] : undefined;
  return words ? words.says(carriedIn(data)) : `Did something that this version has no words for (${type}).`;
}

/** What kind of thing happened. */
export const kindOf = (type: string): TrailKind =>
  (Object.hasOwn(EVENT_WORDS, type) ? EVENT_WORDS[type]?.kind : undefined) ?? 'other';

function carriedIn(data: Json): Carried {
  const fields = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const field = (name: string): unknown =>
    Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : null;
  return {
    text: (name) => (typeof field(name) === 'string' ? String(field(name)) : ''),
    number: (name) => (typeof field(name) === 'number' ? Number(field(name)) : null),
  };
}
