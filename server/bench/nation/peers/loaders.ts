import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import {
  EVALUATIONS,
  FIGURES,
  LATEST_RESULTS,
  RESULTS,
  ROUND_NAMES,
  rowsOf,
  type AssessmentRow,
  type EvaluationRow,
  type FiguresRow,
  type InstitutionRow,
  type ResultRow,
  type RoundNameRow,
} from './rows.ts';

/** What names an assessment. */
export interface AssessmentKey {
  readonly institution_id: string;
  readonly id: string;
}

/** What one request looks up, each kind in one statement for a tick. */
export interface Loaders {
  readonly latestResult: DataLoader<InstitutionRow, AssessmentRow | null, string>;
  readonly figures: DataLoader<AssessmentKey, FiguresRow, string>;
  readonly results: DataLoader<AssessmentKey, readonly ResultRow[], string>;
  readonly evaluation: DataLoader<AssessmentKey, EvaluationRow, string>;
  readonly round: DataLoader<string, RoundNameRow>;
}

const byId = <Key extends { readonly id: string }>() => ({ cacheKeyFn: ({ id }: Key) => id });
const both = (keys: readonly AssessmentKey[]) => [keys.map((key) => key.institution_id), keys.map(({ id }) => id)];

export function createLoaders(pool: Pool): Loaders {
  return {
    latestResult: new DataLoader(async (institutions) => {
      const values = [institutions.map(({ id }) => id), institutions.map((institution) => institution.limited_to)];
      const found = new Map((await rowsOf(pool, LATEST_RESULTS, values)).map((row) => [row.institution_id, row]));
      return institutions.map(({ id }) => found.get(id) ?? null);
    }, byId()),
    figures: new DataLoader(async (keys) => inOrder(keys, await rowsOf(pool, FIGURES, both(keys))), byId()),
    evaluation: new DataLoader(async (keys) => inOrder(keys, await rowsOf(pool, EVALUATIONS, both(keys))), byId()),
    results: new DataLoader(async (keys) => {
      const found = Map.groupBy(await rowsOf(pool, RESULTS, both(keys)), (row) => row.assessment_id);
      return keys.map(({ id }) => found.get(id) ?? []);
    }, byId()),
    round: new DataLoader(async (ids) => {
      const found = new Map((await rowsOf(pool, ROUND_NAMES, [ids])).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? new Error(`there is no round ${id}`));
    }),
  };
}

function inOrder<Row extends { readonly assessment_id: string }>(keys: readonly AssessmentKey[], rows: readonly Row[]) {
  const found = new Map(rows.map((row) => [row.assessment_id, row]));
  return keys.map(({ id }) => found.get(id) ?? new Error(`the assessment ${id} has no evaluation`));
}
