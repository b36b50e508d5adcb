import { raw, sql } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { BenchmarkResult, StoredEvaluation } from '../evaluations/index.ts';
import { columnsOf } from '../persistence/columns.ts';
import type { Sql } from '../persistence/conditions.ts';
import { toArray } from '../persistence/number-parameters.ts';
import type { Read } from '../persistence/read.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { programmesReadable } from '../sharing/index.ts';
import { type StoredAnswer } from './answer.entity.ts';
import { type Assessment } from './assessment.entity.ts';
import {
  ANSWER_COLUMNS,
  ASSESSMENT_COLUMNS,
  toAssessment,
  toStoredAnswer,
  type AssessmentKey,
  type Unread,
} from './assessment-rows.ts';

/** What names the assessment of an institution in a round. */
export interface RoundKey {
  readonly institutionId: string;
  readonly roundId: string;
}

const textOf = ({ institutionId, id }: AssessmentKey): string => `${institutionId}:${id}`;

/** Assessments by key. */
export function assessmentByKey({ read }: RequestContext): DataLoader<AssessmentKey, Assessment | null, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await readAssessments(
        read,
        sql`a.institution_id = any(${institutionsOf(keys)}::uuid[]) and a.id = any(${idsOf(keys)}::uuid[])`,
      );
      const byKey = new Map(rows.map((row) => [textOf(row), row]));
      return keys.map((key) => byKey.get(textOf(key)) ?? null);
    },
    { cacheKeyFn: textOf },
  );
}

/** Answers of an assessment, by `criterion#item`. */
export function answersOfAssessment({
  read,
}: RequestContext): DataLoader<AssessmentKey, ReadonlyMap<string, StoredAnswer>, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await read<Unread<StoredAnswer>>(
        sql`select ${ANSWER_COLUMNS} from answer a
            where a.institution_id = any(${institutionsOf(keys)}::uuid[]) and a.assessment_id = any(${idsOf(keys)}::uuid[])`,
      );
      const byAssessment = Map.groupBy(rows, (row) =>
        textOf({ institutionId: row.institutionId, id: row.assessmentId }),
      );
      return keys.map(
        (key) =>
          new Map(
            (byAssessment.get(textOf(key)) ?? []).map((row) => [
              answerKey(row.criterion, row.item),
              toStoredAnswer(row),
            ]),
          ),
      );
    },
    { cacheKeyFn: textOf },
  );
}

/** The name of an answer within its assessment. */
export const answerKey = (criterion: string, item: string): string => `${criterion}#${item}`;

/** The present evaluation of an assessment, whole. There is always one: it is written with the assessment. */
export function evaluationOfAssessment({ read }: RequestContext): DataLoader<AssessmentKey, StoredEvaluation, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await read<StoredEvaluation>(
        sql`select ${EVALUATION_COLUMNS} from evaluation e
            where e.institution_id = any(${institutionsOf(keys)}::uuid[]) and e.assessment_id = any(${idsOf(keys)}::uuid[])`,
      );
      const byKey = new Map(
        rows.map((row) => [textOf({ institutionId: row.institutionId, id: row.assessmentId }), row]),
      );
      return keys.map((key) => byKey.get(textOf(key)) ?? new Error(`assessment ${key.id} has no evaluation`));
    },
    { cacheKeyFn: textOf },
  );
}

/** An evaluation without its findings. */
export interface EvaluationSummary
  extends
    AssessmentKey,
    Pick<StoredEvaluation, 'achieved' | 'applicable' | 'answered' | 'items' | 'complete' | 'asOf'> {
  /** False when the set's own rule failed, so that there is no headline. */
  readonly scorable: boolean;
}

/** What an assessment came to as a whole, without what lies behind it. */
export function summaryOfAssessment({ read }: RequestContext): DataLoader<AssessmentKey, EvaluationSummary, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await read<EvaluationSummary>(
        sql`select e.institution_id as "institutionId", e.assessment_id as id, e.achieved, e.applicable, e.answered, e.items, e.complete,
              e.as_of as "asOf", e.scorable
            from evaluation e
            where e.institution_id = any(${institutionsOf(keys)}::uuid[]) and e.assessment_id = any(${idsOf(keys)}::uuid[])`,
      );
      const byKey = new Map(rows.map((row) => [textOf(row), row]));
      return keys.map((key) => byKey.get(textOf(key)) ?? new Error(`assessment ${key.id} has no evaluation`));
    },
    { cacheKeyFn: textOf },
  );
}

/** What a benchmark came to, without what lies behind it. */
export interface FlatResult extends Pick<BenchmarkResult, 'slot' | 'outcome' | 'points' | 'possible'> {
  readonly percent: number | null;
}

/** What the benchmarks of an assessment came to, by slot. One row for each assessment: of a hundred there would be hundreds. */
export function resultsOfAssessment({
  read,
}: RequestContext): DataLoader<AssessmentKey, ReadonlyMap<string, FlatResult>, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await read<AssessmentKey & { readonly results: readonly FlatRow[] }>(
        sql`select b.institution_id as "institutionId", b.assessment_id as id,
              json_agg(json_build_array(b.slot, b.outcome, b.percent, b.points, b.possible)) as results
            from benchmark_result b
            where b.institution_id = any(${institutionsOf(keys)}::uuid[]) and b.assessment_id = any(${idsOf(keys)}::uuid[])
            group by b.institution_id, b.assessment_id`,
      );
      const byAssessment = new Map(rows.map((row) => [textOf(row), row.results]));
      return keys.map((key) => new Map((byAssessment.get(textOf(key)) ?? []).map(toFlatResult)));
    },
    { cacheKeyFn: textOf },
  );
}

type FlatRow = readonly [
  slot: string,
  outcome: BenchmarkResult['outcome'],
  percent: number | null,
  points: number,
  possible: number,
];

const toFlatResult = ([slot, outcome, percent, points, possible]: FlatRow): [string, FlatResult] => [
  slot,
  { slot, outcome, percent, points, possible },
];

/** Has a request show what it has just written, without reading it back. */
export function rememberSaved(
  context: Pick<RequestContext, 'remember'>,
  assessment: Assessment,
  { answers, evaluation }: { readonly answers: readonly StoredAnswer[]; readonly evaluation: StoredEvaluation },
): void {
  const { institutionId, id } = assessment;
  const { scorable, achieved, applicable, answered, items, complete, asOf, result } = evaluation;
  const summary = { institutionId, id, scorable, achieved, applicable, answered, items, complete, asOf };
  context.remember(assessmentByKey, assessment, assessment);
  context.remember(
    answersOfAssessment,
    assessment,
    new Map(answers.map((answer) => [answerKey(answer.criterion, answer.item), answer])),
  );
  context.remember(evaluationOfAssessment, assessment, evaluation);
  context.remember(summaryOfAssessment, assessment, summary);
  context.remember(resultsOfAssessment, assessment, new Map(result.benchmarks.map((found) => [found.slot, found])));
}

/** The same institution's assessment in the nearest round before, in the same programme. */
export function previousAssessment({ read }: RequestContext): DataLoader<AssessmentKey, Assessment | null, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await read<Unread<Assessment> & { readonly next: string }>(
        sql`select distinct on (next.institution_id, next.id) next.id as next, ${ASSESSMENT_COLUMNS}
            from assessment next join round now_ on now_.id = next.round_id
            join assessment a on a.institution_id = next.institution_id and a.programme_id = next.programme_id
            join round r on r.id = a.round_id and r.ordinal < now_.ordinal
            where next.institution_id = any(${institutionsOf(keys)}::uuid[]) and next.id = any(${idsOf(keys)}::uuid[])
            order by next.institution_id, next.id, r.ordinal desc`,
      );
      const previousOf = new Map(rows.map(({ next, ...row }) => [next, toAssessment(row)]));
      return keys.map(({ id }) => previousOf.get(id) ?? null);
    },
    { cacheKeyFn: textOf },
  );
}

/** The newest submitted assessment of an institution, of the programmes whose results the actor may read. */
export function latestResultOfInstitution(context: RequestContext): DataLoader<string, Assessment | null> {
  return new DataLoader(async (institutionIds) => {
    const readable = await Promise.all(institutionIds.map((id) => programmesReadable(context, id, 'headline')));
    const whole = institutionIds.filter((_, index) => readable[index] === 'all');
    const limited = institutionIds.flatMap((id, index) => {
      const programmes = readable[index];
      return programmes && programmes !== 'all' ? programmes.map((programme) => ({ id, programme })) : [];
    });
    if (whole.length + limited.length === 0) return institutionIds.map(() => null);
    const rows = await context.read<Unread<Assessment>>(
      sql`select distinct on (a.institution_id) ${ASSESSMENT_COLUMNS} from assessment a
          where a.state = 'submitted' and a.institution_id = any(${toArray(institutionIds)}::uuid[]) and (a.institution_id = any(${toArray(whole)}::uuid[])
            or (a.institution_id, a.programme_id) in (select * from unnest(${toArray(limited.map(({ id }) => id))}::uuid[], ${toArray(limited.map(({ programme }) => programme))}::uuid[])))
          order by a.institution_id, a.submitted_at desc, a.id`,
    );
    const byInstitution = new Map(rows.map((row) => [row.institutionId, toAssessment(row)]));
    return institutionIds.map((id) => byInstitution.get(id) ?? null);
  });
}

/** The assessment of an institution in a round, begun or not. */
export function assessmentByRound({ read }: RequestContext): DataLoader<RoundKey, Assessment | null, string> {
  const textOfRound = ({ institutionId, roundId }: RoundKey) => `${institutionId}:${roundId}`;
  return new DataLoader(
    async (keys) => {
      const rows = await readAssessments(
        read,
        sql`a.institution_id = any(${institutionsOf(keys)}::uuid[]) and a.round_id = any(${toArray(keys.map(({ roundId }) => roundId))}::uuid[])`,
      );
      const byRound = new Map(rows.map((row) => [textOfRound(row), row]));
      return keys.map((key) => byRound.get(textOfRound(key)) ?? null);
    },
    { cacheKeyFn: textOfRound },
  );
}

/** Ids of the editions that an institution has answered, the last begun first. */
export function editionsOfInstitution({ read }: RequestContext): DataLoader<string, readonly string[]> {
  return new DataLoader(async (institutionIds) => {
    const rows = await read<{ institution_id: string; edition_id: string }>(
      sql`select institution_id, edition_id from assessment where institution_id = any(${toArray(institutionIds)}::uuid[])
          group by institution_id, edition_id order by max(started_at) desc, edition_id`,
    );
    const byInstitution = Map.groupBy(rows, (row) => row.institution_id);
    return institutionIds.map((id) => (byInstitution.get(id) ?? []).map((row) => row.edition_id));
  });
}

const EVALUATION_COLUMNS = raw(
  columnsOf('e', [
    'institutionId',
    'assessmentId',
    'revision',
    'result',
    'receipt',
    'scorable',
    'achieved',
    'applicable',
    'answered',
    'items',
    'complete',
    'asOf',
  ]),
);

async function readAssessments(read: Read, where: Sql): Promise<readonly Assessment[]> {
  return (await read<Unread<Assessment>>(sql`select ${ASSESSMENT_COLUMNS} from assessment a where ${where}`)).map(
    toAssessment,
  );
}

const institutionsOf = (keys: readonly { readonly institutionId: string }[]): string =>
  toArray(keys.map((key) => key.institutionId));
const idsOf = (keys: readonly AssessmentKey[]): string => toArray(keys.map(({ id }) => id));
