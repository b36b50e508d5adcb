import { COHORT_PAGE, PARTNER_PAGE } from '../operations.ts';
import { readConstants } from './constants.ts';
import { readPlace, uuidOf } from './encoding.ts';
import { rowsOf } from './rows.ts';
import { bareServer, callerOf, listen, openPool, type Asked } from './serve.ts';

// The limit, second form: `node:http` and `pg`, one statement for each answer, whose JSON PostgreSQL builds. A school's
// status is not among them: its sentences are made by code, out of what is stored.

const pool = openPool();
const constants = await readConstants(pool);

type Variables = Asked['variables'];
type Ask = (variables: Variables, caller: string) => readonly [statement: string, values: readonly unknown[]];

const globalId = (type: string, ...parts: readonly string[]): string =>
  base64url(`'${type}:' || ${parts.join(` || ':' || `)}`);
const base64url = (text: string): string => `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
const enumValue = (column: string): string => `replace(upper(${column}), '-', '_')`;
const moment = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const headline = (row: string): string =>
  `json_build_object('achieved', ${row}.achieved, 'applicable', ${row}.applicable, 'display', ${row}.achieved || ' of ' || ${row}.applicable)`;

/** Results of the assessment of a row, in the order of their slots: shorter ones first, for they are mostly numbers. */
const RESULTS = `(select coalesce(json_agg(json_build_object('slot', b.slot, 'outcome', ${enumValue('b.outcome')}, 'percent', b.percent)
    order by length(b.slot), b.slot), '[]')
  from benchmark_result b where b.institution_id = p.id and b.assessment_id = p.assessment_id)`;

/** The edges of a page and where it lies, made of rows `p` in order, of which one more was read than the page has. */
const page = (size: number, node: string): string => `json_build_object(
  'edges', (select coalesce(json_agg(json_build_object('node', ${node}) order by p.name, p.id), '[]') from shown p),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > ${size} from rows),
    'endCursor', (select ${base64url('p.id || p.name')} from shown p order by p.name desc, p.id desc limit 1)))`;

const COHORT = `with rows as (
    select i.id, i.name, a.id as assessment_id, a.state, v.achieved, v.applicable, v.achieved - w.achieved as change
    from institution i join enrolment e on e.institution_id = i.id and e.programme_id = $1
    left join assessment a on a.institution_id = i.id and a.round_id = $2
    left join evaluation v on v.institution_id = i.id and v.assessment_id = a.id
    left join assessment b on b.institution_id = i.id and b.round_id = $3
    left join evaluation w on w.institution_id = i.id and w.assessment_id = b.id
    where (i.name, i.id) > ($4, $5::uuid) order by i.name, i.id limit $6),
  shown as (select * from rows order by name, id limit ${COHORT_PAGE})
  select json_build_object('data', json_build_object('node', json_build_object('cohort', ${page(
    COHORT_PAGE,
    `json_build_object(
      'state', case p.state when 'submitted' then 'SUBMITTED' when 'draft' then 'IN_PROGRESS' else 'NOT_STARTED' end,
      'change', p.change, 'headline', case when p.achieved is not null then ${headline('p')} end, 'results', ${RESULTS},
      'assessment', case when p.assessment_id is not null then json_build_object('id', ${globalId('Assessment', 'p.id', 'p.assessment_id')}) end,
      'institution', json_build_object('id', ${globalId('Institution', 'p.id')}, 'name', p.name))`,
  )})))::text as body`;

const SHARED = `with rows as (
    select i.id, i.urn, i.name, a.id as assessment_id, a.submitted_at, v.achieved, v.applicable
    from institution i
    join sharing_grant g on g.institution_id = i.id and g.organisation_id = $1 and g.revoked_at is null and g.ends_on >= current_date
    left join lateral (
      select * from assessment where institution_id = i.id and state = 'submitted' and (g.programme_id is null or programme_id = g.programme_id)
      order by submitted_at desc, id limit 1) a on true
    left join evaluation v on v.institution_id = i.id and v.assessment_id = a.id
    where (i.name, i.id) > ($2, $3::uuid) order by i.name, i.id limit $4),
  shown as (select * from rows order by name, id limit ${PARTNER_PAGE})
  select json_build_object('data', json_build_object('institutions', ${page(
    PARTNER_PAGE,
    `json_build_object('id', ${globalId('Institution', 'p.id')}, 'urn', p.urn, 'name', p.name,
      'latestResult', case when p.assessment_id is not null then json_build_object(
        'id', ${globalId('Assessment', 'p.id', 'p.assessment_id')}, 'submittedAt', ${moment('p.submitted_at')},
        'headline', ${headline('p')}, 'benchmarks', ${RESULTS}) end)`,
  )}))::text as body`;

const SUMMARY = `with begun as (
    select a.state, v.achieved from assessment a join evaluation v on v.institution_id = a.institution_id and v.assessment_id = a.id
    where a.round_id = $2),
  states as (
    select (select count(*)::int from enrolment where programme_id = $1) as institutions, count(*)::int as begun,
      count(*) filter (where state = 'submitted')::int as submitted, round(avg(achieved), 1)::float as mean from begun),
  bars as (select achieved, count(*)::int as institutions from begun group by achieved),
  outcomes as (select slot, outcome, count(*)::int as institutions from benchmark_result where round_id = $2 group by slot, outcome),
  earlier as (select slot, count(*)::int as institutions from benchmark_result where round_id = $3 and outcome = 'achieved' group by slot),
  words as (select * from json_to_recordset($4) as w (place int, slot text, title text)),
  counted as (
    select w.place, json_build_object('slot', w.slot, 'title', w.title, 'achieved', count_of('achieved'), 'inProgress', count_of('in-progress'),
      'notStarted', count_of('not-started') + max(s.institutions - s.begun), 'notApplicable', count_of('not-applicable'),
      'unscorable', count_of('unscorable'),
      'previouslyAchieved', case when $3::uuid is not null then coalesce(max(r.institutions), 0) end) as benchmark
    from words w cross join states s left join outcomes o on o.slot = w.slot left join earlier r on r.slot = w.slot group by w.place, w.slot, w.title)
  select json_build_object('data', json_build_object('node', json_build_object('summary', json_build_object(
    'institutions', s.institutions, 'submitted', s.submitted, 'inProgress', s.begun - s.submitted, 'notStarted', s.institutions - s.begun,
    'meanAchieved', s.mean,
    'distribution', (select json_agg(json_build_object('achieved', n, 'institutions', coalesce(b.institutions, 0)) order by n)
      from generate_series(0, greatest((select count(*) from words), (select max(achieved) from bars))) n left join bars b on b.achieved = n),
    'benchmarks', (select json_agg(benchmark order by place) from counted)))))::text as body
  from states s`.replaceAll(
  /count_of\(('[a-z-]+')\)/g,
  'coalesce(max(o.institutions) filter (where o.outcome = $1), 0)',
);

const placeOf = (after: unknown) => readPlace(typeof after === 'string' ? after : null);

const ASKS: Readonly<Record<string, Ask>> = {
  CohortPage({ programmeId, roundId, after }) {
    const [programme, round, place] = [uuidOf(String(programmeId)), uuidOf(String(roundId)), placeOf(after)];
    return [COHORT, [programme, round, constants.roundBefore(round), place.name, place.id, COHORT_PAGE + 1]];
  },
  Summary({ programmeId, roundId }) {
    const [programme, round] = [uuidOf(String(programmeId)), uuidOf(String(roundId))];
    const words = constants
      .benchmarksOf(constants.editionOf(programme))
      .map(({ slot, title }, place) => ({ place, slot, title }));
    return [SUMMARY, [programme, round, constants.roundBefore(round), JSON.stringify(words)]];
  },
  SharedResults({ after }, caller) {
    const place = placeOf(after);
    return [SHARED, [caller, place.name, place.id, PARTNER_PAGE + 1]];
  },
};

listen(
  bareServer(async ({ operationName, variables, headers }) => {
    const caller = await callerOf(pool, headers);
    const [text, values] = ASKS[operationName]?.(variables, caller) ?? unknown(operationName);
    const [row] = await rowsOf<{ body: string }>(pool, { name: operationName, text }, values);
    return row?.body ?? '';
  }),
);

function unknown(operationName: string): never {
  throw new TypeError(`there is no ${operationName} here`);
}
