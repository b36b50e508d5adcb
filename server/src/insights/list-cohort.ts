import { raw, sql } from '@mikro-orm/postgresql';
import type { BenchmarkOutcome } from '@waymark/kit';
import { noteRead } from '../ledger/index.ts';
import type { Sql } from '../persistence/conditions.ts';
import {
  keyWindow,
  pageWindow,
  toConnection,
  toKeyedConnection,
  type Connection,
  type KeyWindow,
  type PageArgs,
} from '../platform/connection.ts';
import { BadUserInput } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { cohortSql, comparedCohortSql, type CohortQuestion, type CohortState } from './cohort-sql.ts';

/** By what a cohort is ordered; a slot only for `benchmark`. */
export interface CohortOrder {
  readonly by: 'name' | 'achieved' | 'benchmark';
  readonly direction: 'asc' | 'desc';
  readonly slot?: string | null;
}

export interface BenchmarkCell {
  readonly slot: string;
  readonly outcome: BenchmarkOutcome;
  readonly percent: number | null;
}

/** One institution's line in the heat map. */
export interface CohortRow {
  readonly institutionId: string;
  readonly assessmentId: string | null;
  readonly state: CohortState;
  readonly achieved: number | null;
  readonly applicable: number | null;
  /** False when the set's own rule failed, so that there is no headline. */
  readonly scorable: boolean;
  readonly change: number | null;
  readonly results: readonly BenchmarkCell[];
}

const BY_NAME: CohortOrder = { by: 'name', direction: 'asc' };

/**
 * One page of a cohort, by name unless told otherwise. One statement, and one more when its length is asked for, whatever the number
 * of institutions.
 *
 * @throws BadUserInput when it is to be ordered by a benchmark and no slot is given
 */
export async function listCohort(
  context: RequestContext,
  question: CohortQuestion,
  args: PageArgs & { readonly orderBy?: CohortOrder | null },
): Promise<Connection<CohortRow>> {
  const order = args.orderBy ?? BY_NAME;
  const list = `cohort ${JSON.stringify([question, order])}`;
  const cohort = comparedCohortSql(context, question);
  const total = () => countCohort(context, cohortSql(context, question));
  if (order.by !== 'name') {
    const window = pageWindow(args, list);
    const rows = await readPage(context, { cohort, order, limit: window.limit, from: sql`offset ${window.offset}` });
    return toConnection(rows, total, window, list);
  }
  // The usual order is that of an index, so its pages are read along it.
  const window = keyWindow(args, list);
  const rows = await readPage(context, { cohort: afterKey(cohort, order, window), order, limit: window.limit });
  return toKeyedConnection(rows, total, window, { list, idOf: ({ institutionId }) => institutionId });
}

interface CohortPage {
  /** As `comparedCohortSql` gives it, or less. */
  readonly cohort: Sql;
  readonly order: CohortOrder;
  readonly limit: number;
  readonly from?: Sql;
}

async function readPage(context: RequestContext, page: CohortPage): Promise<readonly CohortRow[]> {
  const rows = (await context.read<CohortRow>(pageSql(page))).slice(0, page.limit);
  await noteRead(
    context,
    rows.map(({ institutionId }) => institutionId),
    'benchmark',
  );
  return rows.map(inSlotOrder);
}

async function countCohort({ read }: RequestContext, cohort: Sql): Promise<number> {
  const [counted] = await read<{ total: number }>(
    sql`with cohort as (${cohort}) select count(*)::int as total from cohort`,
  );
  return counted?.total ?? 0;
}

function afterKey(cohort: Sql, { direction }: CohortOrder, { after }: KeyWindow): Sql {
  if (after === null) return cohort;
  const beyond = raw(direction === 'desc' ? '<' : '>');
  return sql`${cohort} and (i.name, i.id) ${beyond} (select name, id from institution where id = ${after})`;
}

function pageSql({ cohort, order, limit, from = raw('') }: CohortPage): Sql {
  const ordered = order.slot
    ? sql`select c.*, o.outcome as ordered_outcome, o.percent as ordered_percent from cohort c
          left join benchmark_result o on o.institution_id = c.institution_id and o.assessment_id = c.assessment_id and o.slot = ${order.slot}`
    : raw('select c.* from cohort c');
  return sql`
    with cohort as (${cohort}), ordered as (${ordered}),
    page as (select p.* from ordered p order by ${orderSql(order)} limit ${raw(String(roomFor(limit)))} ${from})
    select p.institution_id as "institutionId", p.assessment_id as "assessmentId", p.state, p.achieved, p.applicable,
      p.achieved - p.previously_achieved as change, coalesce(p.scorable, false) as scorable,
      coalesce((select jsonb_agg(jsonb_build_object('slot', r.slot, 'outcome', r.outcome, 'percent', r.percent)) from benchmark_result r
        where r.institution_id = p.institution_id and r.assessment_id = p.assessment_id), '[]'::jsonb) as results
    from page p order by ${orderSql(order)}`;
}

/** The planner has to know how few are read, and each number is another statement with a plan of its own: so there are three. */
const ROOM = [26, 51, 101] as const;

const roomFor = (limit: number): number => ROOM.find((room) => room >= limit) ?? limit;

/** Institutions without a result come last, whichever way the others go; equal ones go by name. */
function orderSql({ by, direction, slot }: CohortOrder): Sql {
  const way = direction === 'desc' ? 'desc' : 'asc';
  if (by === 'name') return raw(`p.name ${way}, p.institution_id ${way}`);
  if (by === 'achieved') return raw(`p.achieved ${way} nulls last, p.name, p.institution_id`);
  if (!slot) throw new BadUserInput('To order by a benchmark, say which: give its slot.');
  return raw(`${OUTCOME_RANK} ${way} nulls last, p.ordered_percent ${way} nulls last, p.name, p.institution_id`);
}

/** From the least to the most; what does not apply or cannot be scored has no rank. */
const OUTCOME_RANK = `case p.ordered_outcome when 'achieved' then 2 when 'in-progress' then 1 when 'not-started' then 0 end`;

/** Slots are words that are mostly numbers: 2 comes before 10. */
const bySlot = new Intl.Collator('en', { numeric: true });

const inSlotOrder = (row: CohortRow): CohortRow => ({
  ...row,
  results: row.results.toSorted((one, other) => bySlot.compare(one.slot, other.slot)),
});
