import { raw, sql } from '@mikro-orm/postgresql';
import type { BenchmarkOutcome } from '@waymark/kit';
import { noteRead } from '../ledger/index.ts';
import type { Sql } from '../persistence/conditions.ts';
import { pageWindow, toConnection, type Connection, type PageArgs, type PageWindow } from '../platform/connection.ts';
import { BadUserInput } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { cohortSql, type CohortQuestion, type CohortState } from './cohort-sql.ts';

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
 * One page of a cohort, by name unless told otherwise. Two statements, whatever the number of institutions.
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
  const window = pageWindow(args, list);
  const cohort = cohortSql(context, question);
  const [rows, [counted]] = await Promise.all([
    context.read<CohortRow>(pageSql(cohort, order, window)),
    context.read<{ total: number }>(sql`with cohort as (${cohort}) select count(*)::int as total from cohort`),
  ]);
  await noteRead(
    context,
    rows.map(({ institutionId }) => institutionId),
    'benchmark',
  );
  return toConnection(rows.map(inSlotOrder), counted?.total ?? 0, window, list);
}

function pageSql(cohort: Sql, order: CohortOrder, { limit, offset }: PageWindow): Sql {
  return sql`
    with cohort as (${cohort}),
    page as (
      select c.*, row_number() over (order by ${orderSql(order)}) as place from cohort c
      left join benchmark_result o on o.institution_id = c.institution_id and o.assessment_id = c.assessment_id and o.slot = ${order.slot ?? null}
      order by place limit ${limit} offset ${offset})
    select p.institution_id as "institutionId", p.assessment_id as "assessmentId", p.state, p.achieved, p.applicable,
      p.achieved - p.previously_achieved as change, coalesce(jsonb_typeof(v.result -> 'headline') = 'object', false) as scorable,
      coalesce((select jsonb_agg(jsonb_build_object('slot', r.slot, 'outcome', r.outcome, 'percent', r.percent)) from benchmark_result r
        where r.institution_id = p.institution_id and r.assessment_id = p.assessment_id), '[]'::jsonb) as results
    from page p left join evaluation v on v.institution_id = p.institution_id and v.assessment_id = p.assessment_id
    order by p.place`;
}

/** Institutions without a result come last, whichever way the others go; equal ones go by name. */
function orderSql({ by, direction, slot }: CohortOrder): Sql {
  const way = direction === 'desc' ? 'desc' : 'asc';
  if (by === 'name') return raw(`c.name ${way}, c.institution_id`);
  if (by === 'achieved') return raw(`c.achieved ${way} nulls last, c.name, c.institution_id`);
  if (!slot) throw new BadUserInput('To order by a benchmark, say which: give its slot.');
  return raw(`${OUTCOME_RANK} ${way} nulls last, o.percent ${way} nulls last, c.name, c.institution_id`);
}

/** From the least to the most; what does not apply or cannot be scored has no rank. */
const OUTCOME_RANK = `case o.outcome when 'achieved' then 2 when 'in-progress' then 1 when 'not-started' then 0 end`;

/** Slots are words that are mostly numbers: 2 comes before 10. */
const bySlot = new Intl.Collator('en', { numeric: true });

const inSlotOrder = (row: CohortRow): CohortRow => ({
  ...row,
  results: row.results.toSorted((one, other) => bySlot.compare(one.slot, other.slot)),
});
