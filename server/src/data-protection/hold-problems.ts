import type { EntityManager } from '@mikro-orm/postgresql';
import { problem, type Problem } from '../platform/problem.ts';
import { NAMES } from './places.ts';

/** What is the region's, and no institution's. */
const OF_REGION: readonly string[] = ['register_import', 'rescoring'];

/** Names that stand in what an institution must keep as it is. `?` is the person's id. */
const NAMED_AT = NAMES.filter(({ table }) => !OF_REGION.includes(table))
  .map(({ table, id }) => `select institution_id from ${table} where ${id} = ?`)
  .join(' union ');

/** One problem for each institution under a legal hold in whose records the person is named, or for which they act. */
export async function holdProblems(em: EntityManager, personId: string): Promise<readonly Problem[]> {
  const held = await em.execute<{ name: string }[]>(
    `select i.name from institution i join legal_hold h on h.institution_id = i.id and h.lifted_at is null
     where i.id in (${NAMED_AT} union select organisation_id from membership where person_id = ?) order by i.name`,
    Array.from({ length: NAMED_AT.split('?').length }, () => personId),
  );
  return held.map(({ name }) =>
    problem(
      'legal-hold',
      'personId',
      `The records of ${name} are under a legal hold and must stay as they are. The account can be disabled now, and erased once a region administrator has lifted the hold.`,
    ),
  );
}
