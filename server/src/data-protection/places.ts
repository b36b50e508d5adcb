import type { PartKey } from './export/parts.ts';

/** A column that names somebody in words, and the column beside it that says who. */
export interface NamePlace {
  readonly table: string;
  readonly name: string;
  readonly id: string;
}

/** Where names are written beside what somebody did, so that they can be shown without a look-up. */
export const NAMES: readonly NamePlace[] = [
  { table: 'access_ledger', name: 'reader_name', id: 'reader_id' },
  { table: 'answer', name: 'author_name', id: 'author_id' },
  { table: 'assessment', name: 'submitted_by', id: 'submitted_by_id' },
  { table: 'assessment_move', name: 'moved_by_name', id: 'moved_by' },
  { table: 'evidence_item', name: 'added_by_name', id: 'added_by' },
  { table: 'register_import', name: 'started_by_name', id: 'started_by' },
  { table: 'rescoring', name: 'started_by_name', id: 'started_by' },
  { table: 'sharing_grant', name: 'granted_by_name', id: 'granted_by' },
  { table: 'sharing_request', name: 'requested_by_name', id: 'requested_by' },
  { table: 'sharing_request', name: 'decided_by_name', id: 'decided_by' },
];

/** Lists of answers as they stood, each with its author: columns of `assessment_move`. */
export const KEPT_ANSWERS = ['answers', 'set_aside'] as const;

/** A column that refers to a person is in a part of their export, or is left out for a reason. */
export type PlaceRule = { readonly part: PartKey } | { readonly leftOut: string };

const SECRET = { leftOut: 'A secret, or the hash of one: of use only to somebody who wants to sign in as them.' };
const MINUTES = { leftOut: 'Kept for some minutes, while somebody signs in or adds a way to.' };
const NAME_OF_ANOTHER_COLUMN = { leftOut: 'Their name again, which the account has.' };

/**
 * Every column that refers to a person, as `table.column`. A test walks the catalogue of the database: a new column that
 * does belongs here, and into the part that it names.
 */
export const PLACES: Readonly<Record<string, PlaceRule>> = {
  'person.id': { part: 'account' },
  'person.name': { part: 'account' },
  'person.email': { part: 'account' },
  'membership.person_id': { part: 'roles' },
  'membership.invited_name': { part: 'roles' },
  'membership.invited_by': { part: 'invitations' },
  'join_request.name': { part: 'joinRequests' },
  'join_request.email': { part: 'joinRequests' },
  'join_request.decided_by': { part: 'joinDecisions' },
  'join_request.secret_hash': SECRET,
  'session.person_id': { part: 'sessions' },
  'session.secret_hash': SECRET,
  'password_credential.person_id': { part: 'waysIn' },
  'password_credential.hash': SECRET,
  'sign_in_link.person_id': { part: 'waysIn' },
  'sign_in_link.secret_hash': SECRET,
  'sign_in_link.browser_hash': SECRET,
  'known_browser.person_id': { part: 'waysIn' },
  'known_browser.secret_hash': SECRET,
  'passkey.person_id': { part: 'waysIn' },
  'passkey_challenge.person_id': MINUTES,
  'authenticator.person_id': { part: 'waysIn' },
  'recovery_code.person_id': { part: 'waysIn' },
  'linked_identity.person_id': { part: 'waysIn' },
  'oidc_transaction.person_id': MINUTES,
  'oidc_transaction.browser_hash': SECRET,
  'pending_identity.person_id': MINUTES,
  'pending_identity.browser_hash': SECRET,
  'answer.author_id': { part: 'answers' },
  'answer.author_name': NAME_OF_ANOTHER_COLUMN,
  'assessment.submitted_by_id': { part: 'submissions' },
  'assessment.submitted_by': NAME_OF_ANOTHER_COLUMN,
  'assessment_move.moved_by': { part: 'moves' },
  'assessment_move.moved_by_name': NAME_OF_ANOTHER_COLUMN,
  'assessment_move.answers': { part: 'earlierAnswers' },
  'assessment_move.set_aside': { part: 'earlierAnswers' },
  'evidence_item.added_by': { part: 'evidence' },
  'evidence_item.added_by_name': NAME_OF_ANOTHER_COLUMN,
  'stored_file.uploaded_by': { part: 'files' },
  'sharing_grant.granted_by': { part: 'grants' },
  'sharing_grant.granted_by_name': NAME_OF_ANOTHER_COLUMN,
  'sharing_request.requested_by': { part: 'sharingRequests' },
  'sharing_request.requested_by_name': NAME_OF_ANOTHER_COLUMN,
  'sharing_request.decided_by': { part: 'sharingRequests' },
  'sharing_request.decided_by_name': NAME_OF_ANOTHER_COLUMN,
  'access_ledger.reader_id': { part: 'reads' },
  'access_ledger.reader_name': NAME_OF_ANOTHER_COLUMN,
  'register_import.started_by': { part: 'imports' },
  'register_import.started_by_name': NAME_OF_ANOTHER_COLUMN,
  'rescoring.started_by': { part: 'rescorings' },
  'rescoring.started_by_name': NAME_OF_ANOTHER_COLUMN,
  'api_client.created_by': { part: 'keys' },
  'retention_policy.changed_by': { part: 'administration' },
  'legal_hold.placed_by': { part: 'administration' },
  'legal_hold.lifted_by': { part: 'administration' },
  'domain_event.actor_id': { part: 'events' },
  'domain_event.subject': { part: 'events' },
  'domain_event.data': { leftOut: 'Ids and figures of what was done; the event itself is in the export.' },
  'idempotency_record.credential': { leftOut: 'Kept for a day, so that a request that is sent twice has one effect.' },
  'idempotency_record.response': { leftOut: 'A copy of what was answered on the screen, kept for a day.' },
};
