import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { buildSchema, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { BenchmarkFinding, CriterionFinding } from '@waymark/kit';
import type { Pool } from 'pg';
import type { BenchmarkWords, Constants } from './constants.ts';
import { globalId, pageOf, readPlace, uuidOf } from './encoding.ts';
import { createLoaders, type AssessmentKey, type Loaders } from './loaders.ts';
import { COHORT, INSTITUTION_BY_URN, rowsOf, SHARED_INSTITUTIONS } from './rows.ts';
import type { AssessmentRow, CohortRow, InstitutionRow } from './rows.ts';
import { callerOf } from './serve.ts';
import { cohortState, enumValue, finding, headline, results, shownFindings, step } from './shapes.ts';
import { readSummary } from './summary.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly pool: Pool;
  readonly constants: Constants;
  readonly load: Loaders;
  /** The organisation that asks. */
  readonly caller: string;
}

/** Finds out who asks, and makes what the resolvers of the request share. */
export async function contextOf(pool: Pool, constants: Constants, headers: IncomingHttpHeaders): Promise<Context> {
  return { pool, constants, load: createLoaders(pool), caller: await callerOf(pool, headers) };
}

type Resolver<Parent> = GraphQLFieldResolver<Parent, Context, never>;
type Resolvers = Readonly<Record<string, Readonly<Record<string, GraphQLFieldResolver<never, Context, never>>>>>;

/** One benchmark of an assessment, as its resolvers know it. */
interface Benchmark {
  readonly assessment: AssessmentRow;
  readonly words: BenchmarkWords;
  readonly slot: string;
  readonly outcome: string;
  readonly percent: number | null;
}

const findingsOf = async ({ assessment, slot }: Benchmark, load: Loaders): Promise<BenchmarkFinding> => {
  const { result } = await load.evaluation.load(assessment);
  const found = result.benchmarks.find((one) => one.slot === slot);
  if (!found) throw new Error(`the assessment ${assessment.id} has no finding of ${slot}`);
  return found;
};

const resolver =
  <Parent, Args = object>(resolve: (parent: Parent, args: Args, context: Context) => unknown): Resolver<never> =>
  (parent, args, context) =>
    resolve(parent, args as Args, context);

/** Hand-written SQL behind loaders, and a field resolver for what is not a column. */
const RESOLVERS: Resolvers = {
  Query: {
    institution: resolver<unknown, { by: { urn: string } }>(
      async (_, { by }, { pool }) => (await rowsOf(pool, INSTITUTION_BY_URN, [by.urn]))[0] ?? null,
    ),
    institutions: resolver<unknown, { first: number; after?: string | null }>(
      async (_, { first, after }, { pool, caller }) => {
        const place = readPlace(after);
        const rows = await rowsOf(pool, SHARED_INSTITUTIONS, [caller, place.name, place.id, first + 1]);
        const { shown, pageInfo } = pageOf(rows, first);
        return { pageInfo, edges: shown.map((node) => ({ node })) };
      },
    ),
    node: resolver<unknown, { id: string }>((_, { id }) => ({ __typename: 'Programme', id: uuidOf(id) })),
  },
  Institution: {
    id: resolver<InstitutionRow>(({ id }) => globalId('Institution', id)),
    latestResult: resolver<InstitutionRow>((institution, _, { load }) => load.latestResult.load(institution)),
  },
  Assessment: {
    id: resolver<AssessmentKey>((row) => globalId('Assessment', row.institution_id, row.id)),
    state: resolver<AssessmentRow>(({ state }) => enumValue(state)),
    submittedAt: resolver<AssessmentRow>((row) => row.submitted_at.toISOString()),
    headline: resolver<AssessmentRow>(async (row, _, { load }) => {
      const { achieved, applicable } = await load.figures.load(row);
      return headline(achieved, applicable);
    }),
    progress: resolver<AssessmentRow>((row, _, { load }) => load.figures.load(row)),
    round: resolver<AssessmentRow>((row, _, { load }) => load.round.load(row.round_id)),
    benchmarks: resolver<AssessmentRow>(async (assessment, _, { load, constants }) => {
      const found = new Map((await load.results.load(assessment)).map((row) => [row.slot, row]));
      return constants.benchmarksOf(assessment.edition_id).flatMap((words): Benchmark[] => {
        const row = found.get(words.slot);
        return row ? [{ ...row, assessment, words }] : [];
      });
    }),
  },
  Round: { id: resolver<{ id: string }>(({ id }) => globalId('Round', id)) },
  AssessmentBenchmark: {
    title: resolver<Benchmark>(({ words }) => words.title),
    outcome: resolver<Benchmark>(({ outcome }) => enumValue(outcome)),
    progress: resolver<Benchmark>((benchmark, _, { load }) => findingsOf(benchmark, load)),
    criteria: resolver<Benchmark>(async (benchmark, _, { load }) =>
      shownFindings(benchmark.words, (await findingsOf(benchmark, load)).criteria),
    ),
  },
  AssessmentCriterion: {
    finding: resolver<{ found: CriterionFinding }>(({ found }) =>
      finding(found, (one) => ({ ...step(one), __typename: STEP_TYPES[one.kind] ?? 'ComparisonStep' })),
    ),
  },
  Programme: {
    cohort: resolver<{ id: string }, { roundId: string; first: number; after?: string | null }>(
      async ({ id }, { roundId, first, after }, { pool, constants }) => {
        const [round, place] = [uuidOf(roundId), readPlace(after)];
        const values = [id, round, constants.roundBefore(round), place.name, place.id, first + 1];
        const { shown, pageInfo } = pageOf(await rowsOf(pool, COHORT, values), first);
        return { pageInfo, edges: shown.map((node) => ({ node })) };
      },
    ),
    summary: resolver<{ id: string }, { roundId: string }>(({ id }, { roundId }, { pool, constants }) =>
      readSummary(pool, constants, { programmeId: id, roundId: uuidOf(roundId) }),
    ),
  },
  CohortRow: {
    state: resolver<CohortRow>(({ state }) => cohortState(state)),
    change: resolver<CohortRow>(({ achieved, before }) =>
      achieved === null || before === null ? null : achieved - before,
    ),
    headline: resolver<CohortRow>(({ achieved, applicable }) =>
      achieved === null ? null : headline(achieved, applicable ?? 0),
    ),
    results: resolver<CohortRow>(async (row, _, { load }) =>
      row.assessment_id === null ? [] : results(await load.results.load(keyOf(row, row.assessment_id))),
    ),
    assessment: resolver<CohortRow>((row) => (row.assessment_id === null ? null : keyOf(row, row.assessment_id))),
    institution: resolver<CohortRow>((row) => row),
  },
};

/** Kinds of step that are not comparisons. */
const STEP_TYPES: Readonly<Record<string, string>> = {
  'not-applicable': 'NotApplicableStep',
  recorded: 'RecordedStep',
  failure: 'FailureStep',
};

const keyOf = ({ id }: CohortRow, assessmentId: string): AssessmentKey => ({ institution_id: id, id: assessmentId });

/** The server's own schema, with resolvers for what the operations ask for. */
export function peerSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));
  for (const [type, fields] of Object.entries(RESOLVERS)) {
    const objectType = schema.getType(type);
    if (!isObjectType(objectType)) throw new TypeError(`the schema has no object type ${type}`);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = objectType.getFields()[name];
      if (!field) throw new TypeError(`${type} has no field ${name}`);
      field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}
