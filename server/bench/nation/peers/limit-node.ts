import type { Pool } from 'pg';
import { COHORT_PAGE, PARTNER_PAGE } from '../operations.ts';
import { saveBare, submitBare } from './bare-writes.ts';
import { readConstants, type Constants } from './constants.ts';
import { pageOf, readPlace, uuidOf } from './encoding.ts';
import { COHORT, RESULTS, rowsOf, SHARED, STATUS, type ResultRow } from './rows.ts';
import { bareServer, callerOf, listen, openPool, type Asked } from './serve.ts';
import { cohortRow, sharedInstitution, status } from './shapes.ts';
import { readSummary } from './summary.ts';

// The limit, first form: `node:http` and `pg`, rows turned into JSON here.

const pool = openPool();
const constants = await readConstants(pool);

type Variables = Asked['variables'];
type Answer = (variables: Variables, caller: Promise<string>) => Promise<unknown>;

const ANSWERS: Readonly<Record<string, Answer>> = {
  SchoolStatus: (variables) => schoolStatus(pool, constants, variables),
  CohortPage: (variables) => cohortPage(pool, constants, variables),
  Summary: (variables) => wholeSummary(pool, constants, variables),
  SharedResults: async (variables, caller) => sharedResults(pool, variables, await caller),
  SaveAnswer: async (variables, caller) => saveBare(pool, variables, await caller),
  SubmitAssessment: async (variables, caller) => submitBare(pool, variables, await caller),
};

listen(
  bareServer(async ({ operationName, variables, headers }) => {
    // Who asks is looked up while the rows are read, and nothing is shown before it is known.
    const caller = callerOf(pool, headers);
    const [data] = await Promise.all([ANSWERS[operationName]?.(variables, caller), caller]);
    return JSON.stringify({ data });
  }),
);

async function schoolStatus(from: Pool, { benchmarksOf }: Constants, { urn }: Variables) {
  const [row] = await rowsOf(from, STATUS, [urn]);
  return { institution: row ? status(row, benchmarksOf(row.edition_id)) : null };
}

async function cohortPage(from: Pool, { roundBefore }: Constants, { programmeId, roundId, after }: Variables) {
  const [programme, round, place] = [uuidOf(String(programmeId)), uuidOf(String(roundId)), placeOf(after)];
  const values = [programme, round, roundBefore(round), place.name, place.id, COHORT_PAGE + 1];
  const { shown, pageInfo } = pageOf(await rowsOf(from, COHORT, values), COHORT_PAGE);
  const byAssessment = await resultsOf(from, shown);
  const edges = shown.map((row) => ({ node: cohortRow(row, byAssessment.get(row.assessment_id ?? '') ?? []) }));
  return { node: { cohort: { pageInfo, edges } } };
}

async function wholeSummary(from: Pool, known: Constants, { programmeId, roundId }: Variables) {
  const ids = { programmeId: uuidOf(String(programmeId)), roundId: uuidOf(String(roundId)) };
  return { node: { summary: await readSummary(from, known, ids) } };
}

async function sharedResults(from: Pool, { after }: Variables, caller: string) {
  const place = placeOf(after);
  const rows = await rowsOf(from, SHARED, [caller, place.name, place.id, PARTNER_PAGE + 1]);
  const { shown, pageInfo } = pageOf(rows, PARTNER_PAGE);
  const byAssessment = await resultsOf(from, shown);
  const edges = shown.map((row) => ({ node: sharedInstitution(row, byAssessment.get(row.assessment_id ?? '') ?? []) }));
  return { institutions: { pageInfo, edges } };
}

const placeOf = (after: unknown) => readPlace(typeof after === 'string' ? after : null);

async function resultsOf(
  from: Pool,
  rows: readonly { readonly id: string; readonly assessment_id: string | null }[],
): Promise<ReadonlyMap<string, ResultRow[]>> {
  const assessed = rows.filter((row) => row.assessment_id !== null);
  const ids = [assessed.map(({ id }) => id), assessed.map((row) => row.assessment_id)];
  return Map.groupBy(await rowsOf(from, RESULTS, ids), (row) => row.assessment_id);
}
