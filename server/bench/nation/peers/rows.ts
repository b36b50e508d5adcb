import type { Evaluation } from '@waymark/kit';
import type { Pool, QueryResultRow } from 'pg';

// What the contestants read, as rows. All statements are prepared once for each connection.

/** A statement with a name, by which a connection prepares it once. */
interface Statement<Row extends QueryResultRow> {
  readonly name: string;
  readonly text: string;
  /** Says of which shape the rows are; never there. */
  readonly row?: Row;
}

/** Runs a prepared statement. */
export async function rowsOf<Row extends QueryResultRow>(
  pool: Pool,
  { name, text }: Statement<Row>,
  values: readonly unknown[],
): Promise<Row[]> {
  return (await pool.query<Row>({ name, text, values: [...values] })).rows;
}

const statement = <Row extends QueryResultRow>(name: string, text: string): Statement<Row> => ({ name, text });

/** Who asks, found by the hash of a session's secret or of a key. */
export interface CallerRow {
  readonly organisation_id: string;
}

export const BY_SESSION = statement<CallerRow>(
  'by_session',
  `select m.organisation_id from session s join person p on p.id = s.person_id join membership m on m.id = s.membership_id
   where s.secret_hash = $1 and s.expires_at > now() and s.last_used_at > now() - interval '12 hours'
     and p.deactivated_at is null and m.ended_at is null`,
);

export const BY_KEY = statement<CallerRow>(
  'by_key',
  `select organisation_id from api_client where key_hash = $1 and revoked_at is null and expires_on >= current_date`,
);

export interface StatusRow {
  readonly id: string;
  readonly name: string;
  readonly assessment_id: string;
  readonly state: string;
  readonly submitted_at: Date;
  readonly edition_id: string;
  readonly round_id: string;
  readonly round_name: string;
  readonly result: Evaluation;
  readonly achieved: number;
  readonly applicable: number;
  readonly answered: number;
  readonly items: number;
}

export const STATUS = statement<StatusRow>(
  'status',
  `select i.id, i.name, a.id as assessment_id, a.state, a.submitted_at, a.edition_id, r.id as round_id, r.name as round_name,
     v.result, v.achieved, v.applicable, v.answered, v.items
   from institution i
   join lateral (select * from assessment where institution_id = i.id and state = 'submitted' order by submitted_at desc, id limit 1) a on true
   join evaluation v on v.institution_id = a.institution_id and v.assessment_id = a.id
   join round r on r.id = a.round_id
   where i.urn = $1`,
);

export interface ResultRow {
  readonly assessment_id: string;
  readonly slot: string;
  readonly outcome: string;
  readonly percent: number | null;
}

export const RESULTS = statement<ResultRow>(
  'results',
  `select b.assessment_id, b.slot, b.outcome, b.percent from unnest($1::uuid[], $2::uuid[]) as k (institution_id, assessment_id)
   join benchmark_result b on b.institution_id = k.institution_id and b.assessment_id = k.assessment_id`,
);

export interface CohortRow {
  readonly id: string;
  readonly name: string;
  readonly assessment_id: string | null;
  readonly state: string | null;
  readonly achieved: number | null;
  readonly applicable: number | null;
  readonly before: number | null;
}

/** Programme, round, round before, and the name and id after which the page begins; one row more than the page has. */
export const COHORT = statement<CohortRow>(
  'cohort',
  `select i.id, i.name, a.id as assessment_id, a.state, v.achieved, v.applicable, w.achieved as before
   from institution i join enrolment e on e.institution_id = i.id and e.programme_id = $1
   left join assessment a on a.institution_id = i.id and a.round_id = $2
   left join evaluation v on v.institution_id = i.id and v.assessment_id = a.id
   left join assessment b on b.institution_id = i.id and b.round_id = $3
   left join evaluation w on w.institution_id = i.id and w.assessment_id = b.id
   where (i.name, i.id) > ($4, $5::uuid) order by i.name, i.id limit $6`,
);

export interface SharedRow {
  readonly id: string;
  readonly urn: string;
  readonly name: string;
  readonly assessment_id: string | null;
  readonly submitted_at: Date | null;
  readonly achieved: number | null;
  readonly applicable: number | null;
}

/** The partner, and the name and id after which the page begins; one row more than the page has. */
export const SHARED = statement<SharedRow>(
  'shared',
  `select i.id, i.urn, i.name, a.id as assessment_id, a.submitted_at, v.achieved, v.applicable
   from institution i
   join sharing_grant g on g.institution_id = i.id and g.organisation_id = $1 and g.revoked_at is null and g.ends_on >= current_date
   left join lateral (
     select * from assessment where institution_id = i.id and state = 'submitted' and (g.programme_id is null or programme_id = g.programme_id)
     order by submitted_at desc, id limit 1) a on true
   left join evaluation v on v.institution_id = i.id and v.assessment_id = a.id
   where (i.name, i.id) > ($2, $3::uuid) order by i.name, i.id limit $4`,
);

export interface StatesRow {
  readonly institutions: number;
  readonly submitted: number;
  readonly begun: number;
  readonly mean: number | null;
  readonly bars: Readonly<Record<string, number>>;
}

/** Programme and round: how many are enrolled, have begun and have submitted. */
export const STATES = statement<StatesRow>(
  'states',
  `with begun as (
     select a.state, v.achieved from assessment a join evaluation v on v.institution_id = a.institution_id and v.assessment_id = a.id
     where a.round_id = $2)
   select (select count(*)::int from enrolment where programme_id = $1) as institutions,
     (select count(*)::int from begun where state = 'submitted') as submitted, (select count(*)::int from begun) as begun,
     (select round(avg(achieved), 1)::float from begun) as mean,
     (select coalesce(json_object_agg(achieved, institutions), '{}') from (select achieved, count(*)::int as institutions from begun group by achieved) c) as bars`,
);

export interface OutcomesRow {
  readonly slot: string;
  readonly outcome: string;
  readonly institutions: number;
}

/** A round: how many institutions have which outcome of which benchmark. */
export const OUTCOMES = statement<OutcomesRow>(
  'outcomes',
  `select slot, outcome, count(*)::int as institutions from benchmark_result where round_id = $1 group by slot, outcome`,
);

export interface RoundRow {
  readonly id: string;
  readonly before: string | null;
}

/** Rounds of a programme, each with the one before it: constant while it runs. */
export const ROUNDS = statement<RoundRow>(
  'rounds',
  'select id, lag(id) over (order by ordinal) as before from round where programme_id = $1',
);

// What the peers read, some rows of one kind at a time, as resolvers do.

export interface InstitutionRow {
  readonly id: string;
  readonly urn: string;
  readonly name: string;
  /** The programme that results are limited to; null when they are not. */
  readonly limited_to: string | null;
}

export const INSTITUTION_BY_URN = statement<InstitutionRow>(
  'institution_by_urn',
  'select id, urn, name, null as limited_to from institution where urn = $1',
);

/** The partner, and the name and id after which the page begins; one row more than the page has. */
export const SHARED_INSTITUTIONS = statement<InstitutionRow>(
  'shared_institutions',
  `select i.id, i.urn, i.name, g.programme_id as limited_to from institution i
   join sharing_grant g on g.institution_id = i.id and g.organisation_id = $1 and g.revoked_at is null and g.ends_on >= current_date
   where (i.name, i.id) > ($2, $3::uuid) order by i.name, i.id limit $4`,
);

export interface AssessmentRow {
  readonly institution_id: string;
  readonly id: string;
  readonly state: string;
  readonly submitted_at: Date;
  readonly edition_id: string;
  readonly round_id: string;
}

/** Institutions, and the programme that the results of each are limited to. */
export const LATEST_RESULTS = statement<AssessmentRow>(
  'latest_results',
  `select distinct on (a.institution_id) a.institution_id, a.id, a.state, a.submitted_at, a.edition_id, a.round_id
   from unnest($1::uuid[], $2::uuid[]) as k (institution_id, limited_to)
   join assessment a on a.institution_id = k.institution_id and (k.limited_to is null or a.programme_id = k.limited_to)
   where a.state = 'submitted' order by a.institution_id, a.submitted_at desc, a.id`,
);

export interface FiguresRow {
  readonly assessment_id: string;
  readonly achieved: number;
  readonly applicable: number;
  readonly answered: number;
  readonly items: number;
}

/** Institutions and their assessments. */
export const FIGURES = statement<FiguresRow>(
  'figures',
  `select v.assessment_id, v.achieved, v.applicable, v.answered, v.items from unnest($1::uuid[], $2::uuid[]) as k (institution_id, assessment_id)
   join evaluation v on v.institution_id = k.institution_id and v.assessment_id = k.assessment_id`,
);

export interface EvaluationRow {
  readonly assessment_id: string;
  readonly result: Evaluation;
}

/** Institutions and their assessments. */
export const EVALUATIONS = statement<EvaluationRow>(
  'evaluations',
  `select v.assessment_id, v.result from unnest($1::uuid[], $2::uuid[]) as k (institution_id, assessment_id)
   join evaluation v on v.institution_id = k.institution_id and v.assessment_id = k.assessment_id`,
);

export interface RoundNameRow {
  readonly id: string;
  readonly name: string;
}

export const ROUND_NAMES = statement<RoundNameRow>(
  'round_names',
  'select id, name from round where id = any($1::uuid[])',
);
