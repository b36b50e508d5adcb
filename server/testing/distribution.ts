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
  rescored_assessment: 'institution_id',
};

/** Small or seldom written, and wanted beside every row: each database has all of them. */
export const REFERENCE: readonly string[] = [
  'edition',
  'institution',
  'membership',
  'organisation',
  'person',
  'profile',
  'programme',
  'rescoring',
  'retention_policy',
  'round',
  'sharing_grant',
  'sharing_request',
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

/** Tables with an institution in each row that are not distributed by it all the same. */
export const THOUGH_OF_INSTITUTIONS: Readonly<Record<string, string>> = {
  join_request: 'Few, and gone in weeks.',
  sharing_grant: 'Few for each institution, and read by organisation for every statement of a partner.',
  sharing_request: 'Few for each institution, and read by the partners who asked.',
};

/** What stands in the way today, with what has to be done about it before tables are distributed. */
export const KNOWN_OBSTACLES: Readonly<Record<string, string>> = {
  'domain_event: domain_event_pkey is unique without stream_id':
    'The number is the key because it is the order of writing. The key becomes (stream_id, id).',
  'domain_event: has no key with stream_id': 'As above.',
  'domain_event: has triggers (domain_event_announced, domain_event_append_only, domain_event_sealed)':
    'Sealing and announcing move into what writes events, or onto every part of the table.',
  'event_seal: event_seal_event_id_key is unique without stream_id':
    'That an event has one seal is kept by the trigger as well; the constraint becomes (stream_id, event_id).',
  'event_seal: has triggers (event_seal_append_only, event_seal_by_trigger)':
    'The application role has no right to change seals; the triggers guard against the owner.',
  'event_stream: has triggers (event_stream_by_trigger, event_stream_kept)':
    'The application role has no right to change chains; the triggers guard against the owner.',
  'programme: the rule on its rows reads enrolment, which is distributed':
    'Which programmes an organisation sees becomes a table of its own, for everybody.',
  'round: the rule on its rows reads enrolment, which is distributed': 'As for programmes.',
};

/** What is done often and looks at many institutions at once, and why it may. */
export const ACROSS_INSTITUTIONS: Readonly<Record<string, string>> = {
  'the region looks at a cohort':
    'A page of a programme, sorted by results: every place sorts its own, and the first rows of each are merged.',
  'the region looks at the sums of a cohort': 'Sums, which every place makes of its own rows.',
};
