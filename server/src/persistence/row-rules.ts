import { allows, LEVELS, type GrantLevel } from '../permissions/index.ts';

/** Who may see the rows of a table, and who may write them: conditions of SQL on its columns. */
export interface RowRule {
  readonly read: string;
  /** Left out where only triggers write. */
  readonly write?: string;
  /** Who may add rows, where that is not who may change them. */
  readonly add?: string;
  /** Rows are added and never changed or removed again. */
  readonly appendOnly?: boolean;
}

/** Stands for the table that a rule is of, where a column needs its name. */
export const THIS_TABLE = '{table}';

const either = (...conditions: readonly string[]): string => conditions.join(' or ');
/** Wrapped in a select, so that PostgreSQL asks once for each statement and not once for each row. */
const actsFor = (...kinds: readonly string[]): string =>
  `(select waymark_acts_for()) in (${kinds.map((kind) => `'${kind}'`).join(', ')})`;

const SERVER = actsFor('server');
const REGION = actsFor('server', 'region');
const ANYBODY = 'true';
const own = (column: string): string => `${column} = (select waymark_organisation())`;
const mine = (column = 'person_id'): string => `${column} = (select waymark_person())`;
/** Of one of the organisations that the person acts for, whichever they act in now. */
const ofMine = (column: string): string => `${column} = any (array(select waymark_memberships()))`;
const levelsFrom = (lowest: GrantLevel): string =>
  (Object.keys(LEVELS) as readonly GrantLevel[])
    .filter((level) => allows(level, lowest))
    .map((level) => `'${level}'`)
    .join(', ');
/**
 * Of an institution that shares at this level or above with whom the actor acts for. Asked of each row that is looked at, by
 * an index: of an equation PostgreSQL would make a list of all that is shared, for each statement, and a partner of a nation
 * has thousands.
 */
const shared = (level: GrantLevel, column = 'institution_id'): string =>
  `exists (select from waymark_shared shared where shared.institution_id >= ${THIS_TABLE}.${column}
     and shared.institution_id <= ${THIS_TABLE}.${column} and shared.level in (${levelsFrom(level)}))`;
/**
 * Of a programme in which an institution takes part whose rows may be seen. Asked of those institutions, not of all that take
 * part. Programmes are few, so that of this equation PostgreSQL makes no list.
 */
const takenPartIn = (column: string): string =>
  either(
    `exists (select from enrolment mine where mine.programme_id = ${THIS_TABLE}.${column} and mine.institution_id = (select waymark_organisation()))`,
    `exists (select from waymark_shared shared join enrolment theirs on theirs.institution_id = shared.institution_id
       where theirs.programme_id = ${THIS_TABLE}.${column})`,
  );

/** Rows of an institution: its people read and write them, the region reads them, others from a level of sharing on. */
const ofInstitution = (level: GrantLevel): RowRule => ({
  read: either(REGION, own('institution_id'), shared(level)),
  write: either(SERVER, own('institution_id')),
});

/** What proves who somebody is. */
const OF_PERSON: RowRule = { read: either(SERVER, mine()), write: either(SERVER, mine()) };
/** What only the server looks at, on anybody's behalf. */
const OF_SERVER: RowRule = { read: SERVER, write: SERVER };
/** What the region keeps for all: there is one region to a server. */
const OF_REGION: RowRule = { read: REGION, write: REGION };

/**
 * Every table, with who may see and write its rows: the third layer, below policies and filters. It is coarser than they
 * are and never finer. A table that is not listed is nobody's.
 */
export const ROW_RULES: Readonly<Record<string, RowRule>> = {
  access_ledger: { read: either(SERVER, own('institution_id')), write: SERVER },
  answer: ofInstitution('criterion'),
  api_client: { read: either(SERVER, own('organisation_id')), write: either(SERVER, own('organisation_id')) },
  assessment: ofInstitution('headline'),
  assessment_move: ofInstitution('criterion'),
  authenticator: OF_PERSON,
  benchmark_result: ofInstitution('benchmark'),
  domain_event: {
    read: either(REGION, own('stream_id'), ofMine('stream_id')),
    write: either(REGION, own('stream_id'), ofMine('stream_id')),
    appendOnly: true,
  },
  edition: { read: ANYBODY, write: REGION },
  enrolment: { read: either(REGION, own('institution_id'), shared('headline')), write: REGION },
  evaluation: ofInstitution('headline'),
  event_seal: { read: either(REGION, own('stream_id')) },
  event_stream: { read: either(REGION, own('stream_id')) },
  evidence_item: ofInstitution('evidence'),
  evidence_link: ofInstitution('evidence'),
  idempotency_record: OF_SERVER,
  institution: { read: either(REGION, own('id'), shared('headline', 'id')), write: SERVER },
  join_request: {
    read: either(REGION, own('institution_id')),
    write: either(REGION, own('institution_id')),
  },
  known_browser: OF_PERSON,
  legal_hold: OF_REGION,
  linked_identity: OF_PERSON,
  membership: {
    read: either(REGION, own('organisation_id'), mine()),
    write: either(REGION, own('organisation_id')),
  },
  oidc_transaction: OF_SERVER,
  organisation: {
    read: either(
      REGION,
      own('id'),
      ofMine('id'),
      shared('headline', 'id'),
      `kind = 'region' and ${actsFor('institution', 'partner')}`,
      `kind = 'partner' and ${actsFor('institution')}`,
    ),
    write: SERVER,
  },
  passkey: OF_PERSON,
  passkey_challenge: OF_PERSON,
  password_credential: OF_PERSON,
  pending_identity: OF_SERVER,
  person: {
    read: either(
      REGION,
      mine('id'),
      'exists (select from membership where person_id = person.id and organisation_id = (select waymark_organisation()))',
    ),
    write: either(REGION, mine('id')),
    // Whoever lets somebody in makes them known, and changes nobody who is.
    add: either(REGION, actsFor('institution', 'partner')),
  },
  profile: OF_REGION,
  programme: {
    read: either(REGION, takenPartIn('id')),
    write: REGION,
  },
  recovery_code: OF_PERSON,
  register_import: OF_REGION,
  register_import_row: OF_REGION,
  rescored_assessment: { read: REGION, write: SERVER },
  rescoring: OF_REGION,
  retention_policy: OF_REGION,
  round: {
    read: either(REGION, takenPartIn('programme_id')),
    write: REGION,
  },
  session: OF_PERSON,
  sharing_grant: {
    read: either(REGION, own('institution_id'), own('organisation_id')),
    write: either(SERVER, own('institution_id')),
  },
  sharing_request: {
    read: either(REGION, own('institution_id'), own('organisation_id')),
    write: either(SERVER, own('institution_id'), own('organisation_id')),
  },
  sign_in_failure: OF_SERVER,
  sign_in_link: OF_PERSON,
  stored_file: {
    read: either(REGION, own('institution_id'), mine('uploaded_by'), shared('evidence')),
    write: either(SERVER, own('institution_id'), mine('uploaded_by')),
  },
};
