import { PARTNER_ID, PROGRAMME_ID, idSql, leaderSecretSql } from './ids.ts';

// What makes the rows of some institutions out of what is staged: those numbered from $1 to $2, under the edition $3, on the
// day $4; $5 says whether all have their answers stored, or those alone that are still answering.

const INSTITUTION = idSql('institution', 'p.n');
const LEADER = idSql('leader', 'p.n');
const ASSESSMENT = idSql('assessment', 'p.n', 'r.ordinal');
const SECRET = leaderSecretSql('p.n');

/** One row for each institution. */
const EACH = 'from plan p where p.n between $1 and $2';
/** One row for each of its rounds, with the variant that is its own. */
const EACH_ROUND =
  'from plan p cross join round r join variant v on v.id = p.variants[r.ordinal] where p.n between $1 and $2';

const IS_DRAFT = '(p.draft and r.ordinal = 3)';
const HAS_ANSWERS = '(p.draft or $5)';
const SINCE = `($4::date - 800 + time '09:00') at time zone 'utc'`;
const STARTED = `(r.opens_on + time '09:00') at time zone 'utc'`;
const SCORED_ON = 'least(r.closes_on, $4::date)';
const SUBMITTED = `(${SCORED_ON} + time '01:00') at time zone 'utc'`;
const RECEIPT_HASH = `case when ${HAS_ANSWERS} then jsonb_build_object('receipt', v.receipt_hash) else '{}' end`;

/** Rows of plain tables, which need no trigger. */
export const ROWS: readonly string[] = [
  `insert into organisation (id, kind, name, created_at) select ${INSTITUTION}, 'institution', p.name, ${SINCE} ${EACH}`,
  `insert into institution (id, urn, name, kind, phase, type, status, local_authority_code, local_authority_name, town, postcode,
     low_age, high_age, sixth_form, special, pupils_on_roll, percent_free_school_meals, invented, created_at, updated_at)
   select ${INSTITUTION}, p.urn, p.name, p.kind ->> 'kind', p.kind ->> 'phase', 'Academy converter', 'open',
     p.authority_code, p.authority_name, p.authority_name, 'ZZ' || p.n % 99 || ' 9ZZ', (p.kind -> 'lowAge')::int, (p.kind -> 'highAge')::int,
     (nullif(p.kind -> 'sixthForm', 'null'))::bool, (nullif(p.kind -> 'special', 'null'))::bool, p.pupils, p.n % 60, true, ${SINCE}, ${SINCE} ${EACH}`,
  `insert into person (id, name, email, created_at, last_used_at) select ${LEADER}, p.leader, 'leader' || p.n || '@example.org', ${SINCE}, ${SINCE} ${EACH}`,
  `insert into membership (id, person_id, organisation_id, role, created_at, active_since, last_acted_at)
   select ${idSql('membership', 'p.n')}, ${LEADER}, ${INSTITUTION}, 'careers-leader', ${SINCE}, ${SINCE}, ${SINCE} ${EACH}`,
  `insert into session (secret_hash, id, person_id, membership_id, created_at, expires_at, last_used_at, browser)
   select encode(sha256(convert_to(${SECRET}, 'UTF8')), 'hex'), ${idSql('session', 'p.n')}, ${LEADER}, ${idSql('membership', 'p.n')},
     ${SINCE}, ${SINCE}, ${SINCE}, 'Invented' ${EACH}`,
  `insert into enrolment (institution_id, programme_id, enrolled_at) select ${INSTITUTION}, '${PROGRAMME_ID}', ${SINCE} ${EACH}`,
  `insert into sharing_grant (institution_id, id, organisation_id, level, programme_id, purpose, ends_on, granted_by, granted_by_name, granted_at)
   select ${INSTITUTION}, ${idSql('grant', 'p.n')}, '${PARTNER_ID}', case when p.n % 2 = 0 then 'criterion' else 'benchmark' end,
     case when p.n % 10 = 3 then '${PROGRAMME_ID}'::uuid end, 'To plan visits and projects.', $4::date + 3650, ${LEADER}, p.leader, ${SINCE}
   ${EACH} and p.shared`,
  `insert into assessment (institution_id, id, programme_id, round_id, edition_id, facts, state, revision, started_at, last_saved_at,
     submitted_at, submitted_by, submitted_by_id)
   select ${INSTITUTION}, ${ASSESSMENT}, '${PROGRAMME_ID}', r.id, $3::uuid, v.facts, case when ${IS_DRAFT} then 'draft' else 'submitted' end,
     v.answers + 1, ${STARTED}, ${SUBMITTED},
     case when not ${IS_DRAFT} then ${SUBMITTED} end, case when not ${IS_DRAFT} then p.leader end, case when not ${IS_DRAFT} then ${LEADER} end
   ${EACH_ROUND}`,
  `insert into evaluation (institution_id, assessment_id, revision, result, receipt, evidence, achieved, applicable, answered, items, complete, as_of)
   select ${INSTITUTION}, ${ASSESSMENT}, v.answers + 1, v.result, case when not ${IS_DRAFT} then v.receipt end,
     case when ${HAS_ANSWERS} and not ${IS_DRAFT} then '[]'::jsonb end, v.achieved, v.applicable, v.answered, v.items, true, ${SCORED_ON}
   ${EACH_ROUND}`,
  `insert into benchmark_result (institution_id, assessment_id, slot, round_id, outcome, percent, points, possible)
   select ${INSTITUTION}, ${ASSESSMENT}, b.slot, r.id, b.outcome, b.percent, b.points, b.possible
   ${EACH_ROUND.replace(' where', ' join variant_benchmark b on b.variant = v.id where')}`,
  `insert into answer (institution_id, assessment_id, criterion, item, value, revision, author_id, author_name, saved_at)
   select ${INSTITUTION}, ${ASSESSMENT}, w.criterion, w.item, w.value, 1, ${LEADER}, p.leader, ${SUBMITTED}
   ${EACH_ROUND.replace(' where', ' join variant_answer w on w.variant = v.id where')} and ${HAS_ANSWERS}`,
];

/**
 * What happened, which the database seals. Where no answers are stored, the result is one of those of which the inputs
 * were not kept, as of the time before they were.
 */
export const EVENTS = `
  insert into domain_event (stream_id, type, subject, actor_id, data, at)
  select stream_id, type, subject, actor_id, data, at from (
    select ${INSTITUTION} as stream_id, 'institution.enrolled' as type, '${PROGRAMME_ID}' as subject, ${idSql('administrator', '1')} as actor_id,
      '{}'::jsonb as data, ${SINCE} as at ${EACH}
    union all
    select ${INSTITUTION}, 'grant.created', ${idSql('grant', 'p.n')}::text, ${LEADER},
      jsonb_build_object('organisationId', '${PARTNER_ID}', 'level', case when p.n % 2 = 0 then 'criterion' else 'benchmark' end), ${SINCE}
    ${EACH} and p.shared
    union all
    select ${INSTITUTION}, 'assessment.started', ${ASSESSMENT}::text, ${LEADER},
      jsonb_build_object('roundId', r.id, 'editionId', $3::uuid), ${STARTED} ${EACH_ROUND}
    union all
    select ${INSTITUTION}, 'assessment.submitted', ${ASSESSMENT}::text, ${LEADER},
      jsonb_build_object('achieved', v.achieved) || ${RECEIPT_HASH}, ${SUBMITTED} ${EACH_ROUND} and not ${IS_DRAFT}
  ) happened order by stream_id, at, type`;
