import { raw, sql, type EntityManager } from '@mikro-orm/postgresql';
import type { Edition } from '@waymark/kit';
import { allOf, type Sql } from '../persistence/conditions.ts';
import { StoredEdition, type Registry } from '../registry/index.ts';
import { passageTo, type Passage } from './passage.ts';

/** Which assessments are compared: of one programme or all, of one round or all. */
export interface Scope {
  readonly programmeId: string | null | undefined;
  readonly roundId: string | null | undefined;
}

/** The scope as a condition on `assessment a`. */
export const within = ({ programmeId, roundId }: Scope): Sql =>
  allOf(
    programmeId ? sql`a.programme_id = ${programmeId}` : raw('true'),
    roundId ? sql`a.round_id = ${roundId}` : raw('true'),
  );

/** The editions within a scope from which answers can travel, and how many assessments there are of them and of others. */
export interface Surveyed {
  /** By the edition's id. */
  readonly passages: ReadonlyMap<string, Passage>;
  readonly total: number;
  readonly unrelated: number;
}

/** Looks which editions assessments were answered under, and how their answers get to the one that is compared with. */
export async function survey(
  em: EntityManager,
  { crosswalks }: Pick<Registry, 'crosswalks'>,
  to: Edition,
  scope: Scope,
): Promise<Surveyed> {
  const counts = await em.execute<{ editionId: string; count: number }[]>(
    sql`select a.edition_id as "editionId", count(*)::int as count from assessment a where ${within(scope)} group by a.edition_id`,
  );
  const editions = await em.fork().find(StoredEdition, { id: { $in: counts.map(({ editionId }) => editionId) } });
  const passages = new Map(
    editions.flatMap(({ id, hash, definition }): [string, Passage][] => {
      const passage = passageTo(to, { hash, definition }, crosswalks);
      return passage ? [[id, passage]] : [];
    }),
  );
  const sum = (related: boolean): number =>
    counts.reduce((all, { editionId, count }) => all + (passages.has(editionId) === related ? count : 0), 0);
  return { passages, total: sum(true), unrelated: sum(false) };
}
