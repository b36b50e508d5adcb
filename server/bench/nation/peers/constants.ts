import { renderText, type CriterionFinding, type Edition } from '@waymark/kit';
import type { Pool } from 'pg';
import { rowsOf, ROUNDS, type RoundRow } from './rows.ts';

/** What a benchmark of an edition is called, and its criteria by the names that findings have. */
export interface BenchmarkWords {
  readonly slot: string;
  readonly id: string;
  readonly title: string;
  /** In the order of the edition. */
  readonly criteria: readonly { readonly name: string; readonly key: string; readonly statement: string }[];
}

/** What does not change while a contestant runs: read once, as anybody would. */
export interface Constants {
  /** Benchmarks of an edition, in order. @throws TypeError when there is no such edition */
  benchmarksOf(editionId: string): readonly BenchmarkWords[];
  /** Id of the edition of a programme. */
  editionOf(programmeId: string): string;
  /** Id of the round before; null in the first. */
  roundBefore(roundId: string): string | null;
}

export async function readConstants(pool: Pool): Promise<Constants> {
  const editions = await pool.query<{ id: string; definition: Edition }>('select id, definition from edition');
  const programmes = await pool.query<{ id: string; edition_id: string }>('select id, edition_id from programme');
  const words = new Map(editions.rows.map(({ id, definition }) => [id, wordsOf(definition)]));
  const rounds = new Map<string, string | null>();
  for (const { id } of programmes.rows)
    for (const round of await rowsOf<RoundRow>(pool, ROUNDS, [id])) rounds.set(round.id, round.before);
  const editionIds = new Map(programmes.rows.map(({ id, edition_id: editionId }) => [id, editionId]));
  return {
    benchmarksOf: (editionId) => found(words.get(editionId), editionId),
    editionOf: (programmeId) => found(editionIds.get(programmeId), programmeId),
    roundBefore: (roundId) => rounds.get(roundId) ?? null,
  };
}

function found<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new TypeError(`there is nothing with the id ${id}`);
  return thing;
}

function wordsOf(edition: Edition): readonly BenchmarkWords[] {
  return edition.benchmarks.map(({ slot, id, title, params, criteria }) => ({
    slot,
    id,
    title: renderText(title, 'en', { ...edition.params, ...params }),
    criteria: criteria.map((criterion) => ({
      name: `${id}/${criterion.id}`,
      key: `${criterion.origin.set.split('/')[0] ?? ''}:${id}/${criterion.id}`,
      statement: renderText(criterion.statement, 'en', { ...edition.params, ...params }),
    })),
  }));
}

/** Whether a criterion is shown: not when it does not apply to the institution at all. */
export const isShown = ({ outcome, items, steps }: CriterionFinding): boolean =>
  outcome !== 'not-applicable' ||
  items > 0 ||
  steps.some((step) => step.kind !== 'not-applicable' || step.reason !== null);
