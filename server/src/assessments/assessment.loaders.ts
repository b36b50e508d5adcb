import DataLoader from 'dataloader';
import { StoredEvaluation } from '../evaluations/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { programmesReadable } from '../sharing/index.ts';
import { StoredAnswer } from './answer.entity.ts';
import { Assessment } from './assessment.entity.ts';

/** What names an assessment. */
export interface AssessmentKey {
  readonly institutionId: string;
  readonly id: string;
}

/** What names the assessment of an institution in a round. */
export interface RoundKey {
  readonly institutionId: string;
  readonly roundId: string;
}

const READ_ONLY = { disableIdentityMap: true } as const;
const textOf = ({ institutionId, id }: AssessmentKey): string => `${institutionId}:${id}`;

/** Assessments by key. */
export function assessmentByKey({ em }: RequestContext): DataLoader<AssessmentKey, Assessment | null, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await em.find(
        Assessment,
        { institutionId: { $in: keys.map((key) => key.institutionId) }, id: { $in: keys.map(({ id }) => id) } },
        READ_ONLY,
      );
      const byKey = new Map(rows.map((row) => [textOf(row), row]));
      return keys.map((key) => byKey.get(textOf(key)) ?? null);
    },
    { cacheKeyFn: textOf },
  );
}

/** Answers of an assessment, by `criterion#item`. */
export function answersOfAssessment({
  em,
}: RequestContext): DataLoader<AssessmentKey, ReadonlyMap<string, StoredAnswer>, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await em.find(
        StoredAnswer,
        {
          institutionId: { $in: keys.map((key) => key.institutionId) },
          assessmentId: { $in: keys.map(({ id }) => id) },
        },
        READ_ONLY,
      );
      const byAssessment = Map.groupBy(rows, (row) =>
        textOf({ institutionId: row.institutionId, id: row.assessmentId }),
      );
      return keys.map(
        (key) => new Map((byAssessment.get(textOf(key)) ?? []).map((row) => [answerKey(row.criterion, row.item), row])),
      );
    },
    { cacheKeyFn: textOf },
  );
}

/** The name of an answer within its assessment. */
export const answerKey = (criterion: string, item: string): string => `${criterion}#${item}`;

/** The present evaluation of an assessment. There is always one: it is written with the assessment. */
export function evaluationOfAssessment({ em }: RequestContext): DataLoader<AssessmentKey, StoredEvaluation, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await em.find(
        StoredEvaluation,
        {
          institutionId: { $in: keys.map((key) => key.institutionId) },
          assessmentId: { $in: keys.map(({ id }) => id) },
        },
        READ_ONLY,
      );
      const byKey = new Map(
        rows.map((row) => [textOf({ institutionId: row.institutionId, id: row.assessmentId }), row]),
      );
      return keys.map((key) => byKey.get(textOf(key)) ?? new Error(`assessment ${key.id} has no evaluation`));
    },
    { cacheKeyFn: textOf },
  );
}

/** The same institution's assessment in the nearest round before, in the same programme. */
export function previousAssessment({ em }: RequestContext): DataLoader<AssessmentKey, Assessment | null, string> {
  return new DataLoader(
    async (keys) => {
      const links = await em.execute<{ id: string; previous: string }[]>(
        `select a.id, (select b.id from assessment b join round r on r.id = b.round_id
                       where b.institution_id = a.institution_id and b.programme_id = a.programme_id and r.ordinal < now_.ordinal
                       order by r.ordinal desc limit 1) as previous
         from assessment a join round now_ on now_.id = a.round_id
         where a.institution_id = any(?::uuid[]) and a.id = any(?::uuid[])`,
        [toArray(keys.map((key) => key.institutionId)), toArray(keys.map(({ id }) => id))],
      );
      const previousIds = links.flatMap(({ previous }) => previous ?? []);
      const rows =
        previousIds.length === 0
          ? []
          : await em.find(
              Assessment,
              { institutionId: { $in: keys.map((key) => key.institutionId) }, id: { $in: previousIds } },
              READ_ONLY,
            );
      const previousOf = new Map(
        links.map(({ id, previous }) => [id, rows.find((row) => row.id === previous) ?? null]),
      );
      return keys.map(({ id }) => previousOf.get(id) ?? null);
    },
    { cacheKeyFn: textOf },
  );
}

/** The newest submitted assessment of an institution, of the programmes whose results the actor may read. */
export function latestResultOfInstitution(context: RequestContext): DataLoader<string, Assessment | null> {
  const { em } = context;
  return new DataLoader(async (institutionIds) => {
    const readable = await Promise.all(institutionIds.map((id) => programmesReadable(context, id, 'headline')));
    const whole = institutionIds.filter((_, index) => readable[index] === 'all');
    const limited = institutionIds.flatMap((id, index) => {
      const programmes = readable[index];
      return programmes && programmes !== 'all' ? programmes.map((programme) => ({ id, programme })) : [];
    });
    if (whole.length + limited.length === 0) return institutionIds.map(() => null);
    const newest = await em.execute<{ id: string }[]>(
      `select distinct on (institution_id) id from assessment
       where state = 'submitted' and (institution_id = any(?::uuid[])
         or (institution_id, programme_id) in (select * from unnest(?::uuid[], ?::uuid[])))
       order by institution_id, submitted_at desc, id`,
      [toArray(whole), toArray(limited.map(({ id }) => id)), toArray(limited.map(({ programme }) => programme))],
    );
    const rows = await em.find(
      Assessment,
      { institutionId: { $in: [...institutionIds] }, id: { $in: newest.map(({ id }) => id) } },
      READ_ONLY,
    );
    const byInstitution = new Map(rows.map((row) => [row.institutionId, row]));
    return institutionIds.map((id) => byInstitution.get(id) ?? null);
  });
}

/** The assessment of an institution in a round, begun or not. */
export function assessmentByRound({ em }: RequestContext): DataLoader<RoundKey, Assessment | null, string> {
  const textOfRound = ({ institutionId, roundId }: RoundKey) => `${institutionId}:${roundId}`;
  return new DataLoader(
    async (keys) => {
      const rows = await em.find(
        Assessment,
        {
          institutionId: { $in: keys.map((key) => key.institutionId) },
          roundId: { $in: keys.map((key) => key.roundId) },
        },
        READ_ONLY,
      );
      const byRound = new Map(rows.map((row) => [textOfRound(row), row]));
      return keys.map((key) => byRound.get(textOfRound(key)) ?? null);
    },
    { cacheKeyFn: textOfRound },
  );
}

/** Ids of the editions that an institution has answered, the last begun first. */
export function editionsOfInstitution({ em }: RequestContext): DataLoader<string, readonly string[]> {
  return new DataLoader(async (institutionIds) => {
    const rows = await em.execute<{ institution_id: string; edition_id: string }[]>(
      `select institution_id, edition_id from assessment where institution_id = any(?::uuid[])
       group by institution_id, edition_id order by max(started_at) desc, edition_id`,
      [toArray([...institutionIds])],
    );
    const byInstitution = Map.groupBy(rows, (row) => row.institution_id);
    return institutionIds.map((id) => (byInstitution.get(id) ?? []).map((row) => row.edition_id));
  });
}

/** PostgreSQL's own notation for an array of uuids, so that one parameter carries them all. */
const toArray = (ids: readonly string[]): string => `{${ids.join(',')}}`;
