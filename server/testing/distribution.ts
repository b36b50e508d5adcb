/**
 * How each table would be spread over several databases, as docs/scaling.md says: by the column that every row of a
 * distributed table has its place by.
 */
export const DISTRIBUTED: Readonly<Record<string, string>> = {
  access_ledger: 'institution_id',
  answer: 'institution_id',
  assessment: 'institution_id',
  assessment_move: 'institution_id',
  benchmark_result: 'institution_id',
  domain_event: 'stream_id',
  enrolment: 'institution_id',
  evaluation: 'institution_id',
  event_seal: 'stream_id',
  event_stream: 'stream_id',
  evidence_item: 'institution_id',
  evidence_link: 'institution_id',
  legal_hold: 'institution_id',
  sharing_grant: 'institution_id',
  sharing_request: 'institution_id',
};

/** Small or seldom written, and wanted beside every row: each database has all of them. */
export const REFERENCE: readonly string[] = [
  'edition',
  'institution',
  'organisation',
  'person',
  'profile',
  'programme',
  'retention_policy',
  'round',
];

/** Of people and programs who come in, or of the server itself: they stay in one database. */
export const IN_ONE_PLACE: readonly string[] = [
  'api_client',
  'authenticator',
  'event_sealing',
  'idempotency_record',
  'join_request',
  'known_browser',
  'linked_identity',
  'membership',
  'oidc_transaction',
  'passkey',
  'passkey_challenge',
  'password_credential',
  'pending_identity',
  'recovery_code',
  'register_import',
  'register_import_row',
  'session',
  'sign_in_failure',
  'sign_in_link',
  'stored_file',
  'waymark_migration',
];

/** What stands in the way today, with what has to be done about it before tables are distributed. */
export const KNOWN_OBSTACLES: Readonly<Record<string, string>> = {
  'domain_event: domain_event_pkey is unique without stream_id':
    'The number is the key because that is the order of writing. The key becomes (stream_id, id).',
  'event_seal: event_seal_event_id_key is unique without stream_id':
    'That an event has one seal is kept by the trigger; the constraint becomes (stream_id, event_id).',
  'domain_event: has triggers (domain_event_announced, domain_event_append_only, domain_event_sealed)':
    'Sealing and announcing move into the command that writes, or onto every part of the table.',
  'event_seal: has triggers (event_seal_append_only, event_seal_by_trigger)':
    'The application role has no right to change seals; the triggers guard against the owner alone.',
  'event_stream: has triggers (event_stream_by_trigger, event_stream_kept)':
    'The application role has no right to change chains; the triggers guard against the owner alone.',
};

/** Statements of what is done most that look at many institutions at once, and why they may. */
export const ACROSS_INSTITUTIONS: readonly { readonly within: string; readonly because: string }[] = [];
