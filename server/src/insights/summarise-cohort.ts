import { sql } from '@mikro-orm/postgresql';
import { renderText, type BenchmarkOutcome, type Edition } from '@waymark/kit';
import { noteAggregate } from '../ledger/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById } from '../registry/index.ts';
import type { Programme } from '../programmes/index.ts';
import { cohortSql, type CohortQuestion } from './cohort-sql.ts';

/** How many institutions achieved how many benchmarks, and each benchmark's outcomes. Counts are of institutions. */
export interface CohortSummary {
  readonly institutions: number;
  readonly submitted: number;
  readonly inProgress: number;
  readonly notStarted: number;
  /** Of institutions that have begun, one decimal; null when none has. */
  readonly meanAchieved: number | null;
  readonly distribution: readonly { readonly achieved: number; readonly institutions: number }[];
  readonly benchmarks: readonly BenchmarkSummary[];
}

export interface BenchmarkSummary {
  readonly slot: string;
  readonly title: string;
  readonly achieved: number;
  readonly inProgress: number;
  readonly notStarted: number;
  readonly notApplicable: number;
  readonly unscorable: number;
  /** Null when there is no round before. */
  readonly previouslyAchieved: number | null;
}

interface SummaryRow {
  readonly institutions: number;
  readonly submitted: number;
  readonly inProgress: number;
  readonly notStarted: number;
  readonly meanAchieved: number | null;
  readonly bars: readonly { readonly achieved: number; readonly institutions: number }[];
  readonly outcomes: readonly {
    readonly slot: string;
    readonly outcome: BenchmarkOutcome;
    readonly institutions: number;
  }[];
  readonly before: readonly { readonly slot: string; readonly institutions: number }[];
}

/** Sums a cohort up, in one statement whatever the number of institutions. */
export async function summariseCohort(
  context: RequestContext,
  programme: Programme,
  question: CohortQuestion,
): Promise<CohortSummary> {
  const [[row], edition] = await Promise.all([
    context.read<SummaryRow>(summarySql(context, question)),
    context.load(editionById, programme.editionId),
  ]);
  await noteAggregate(context, cohortSql(context, question), 'benchmark');
  if (!row || !edition) throw new TypeError(`programme ${programme.id} has an edition that is not stored`);
  const { bars, outcomes: _outcomes, before: _before, ...counts } = row;
  const most = Math.max(edition.definition.benchmarks.length, ...bars.map(({ achieved }) => achieved));
  return {
    ...counts,
    distribution: Array.from({ length: most + 1 }, (_, achieved) => ({
      achieved,
      institutions: bars.find((bar) => bar.achieved === achieved)?.institutions ?? 0,
    })),
    benchmarks: edition.definition.benchmarks.map((benchmark) =>
      summariseBenchmark(benchmark, row, { ...question, language: context.language }),
    ),
  };
}

/** Results are read by their round, all of it at once, and not institution by institution. */
function summarySql(context: RequestContext, question: CohortQuestion) {
  const { roundId, previousRoundId } = question;
  return sql`
    with cohort as (${cohortSql(context, question)}),
    bars as (select achieved, count(*)::int as institutions from cohort where achieved is not null group by achieved),
    outcomes as (
      select r.slot, r.outcome, count(*)::int as institutions from benchmark_result r
      where r.round_id = ${roundId} and r.institution_id in (select institution_id from cohort) group by r.slot, r.outcome),
    before as (
      select r.slot, count(*)::int as institutions from benchmark_result r
      where r.round_id = ${previousRoundId} and r.outcome = 'achieved' and r.institution_id in (select institution_id from cohort) group by r.slot)
    select count(*)::int as institutions, count(*) filter (where state = 'submitted')::int as submitted,
      count(*) filter (where state = 'in-progress')::int as "inProgress", count(*) filter (where state = 'not-started')::int as "notStarted",
      round(avg(achieved), 1)::float as "meanAchieved",
      (select coalesce(jsonb_agg(bars), '[]'::jsonb) from bars) as bars,
      (select coalesce(jsonb_agg(outcomes), '[]'::jsonb) from outcomes) as outcomes,
      (select coalesce(jsonb_agg(before), '[]'::jsonb) from before) as before
    from cohort`;
}

/** An institution that has not begun counts as not started for every benchmark, so that the figures add up to the cohort. */
function summariseBenchmark(
  benchmark: Edition['benchmarks'][number],
  { outcomes, before, notStarted }: SummaryRow,
  { previousRoundId, language }: CohortQuestion & { readonly language: string },
): BenchmarkSummary {
  const { slot, title, params } = benchmark;
  const count = (wanted: BenchmarkOutcome): number =>
    outcomes.find((found) => found.slot === slot && found.outcome === wanted)?.institutions ?? 0;
  return {
    slot,
    title: renderText(title, language, params),
    achieved: count('achieved'),
    inProgress: count('in-progress'),
    notStarted: count('not-started') + notStarted,
    notApplicable: count('not-applicable'),
    unscorable: count('unscorable'),
    previouslyAchieved:
      previousRoundId === null ? null : (before.find((found) => found.slot === slot)?.institutions ?? 0),
  };
}
