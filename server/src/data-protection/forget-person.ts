import type { EntityManager } from '@mikro-orm/postgresql';
import { forgetJobsOf } from '../jobs/forget-jobs.ts';
import { KEPT_ANSWERS, NAMES } from './places.ts';
import { pseudonymOf } from './pseudonym.ts';

/** Who somebody was: known for the last time, to whoever removes what lies outside the database. */
export interface Forgotten {
  readonly email: string;
}

/**
 * Puts a pseudonym wherever a person is named and removes every way in, within the transaction that `em` is in. Null when
 * there is nobody, or nobody any more.
 *
 * Ids stay: events, answers and results still belong to one and the same somebody, and neither hashes nor receipts, which
 * are made of ids and answers, change.
 */
export async function forgetPerson(em: EntityManager, id: string, now: Date): Promise<Forgotten | null> {
  const [person] = await em.execute<{ name: string; email: string }[]>(
    'select name, email from person where id = ? and erased_at is null for update',
    [id],
  );
  if (!person) return null;
  const pseudonym = pseudonymOf(id);
  for (const { table, name, id: whose } of NAMES)
    await em.execute(`update ${table} set ${name} = ? where ${whose} = ?`, [pseudonym.name, id]);
  for (const column of KEPT_ANSWERS) await renameAuthor(em, { column, id, name: pseudonym.name });
  for (const table of await ownedTables(em))
    await em.execute(`delete from ${table.name} where ${table.whose} = ?`, [id]);
  await em.execute('delete from membership where person_id = ?', [id]);
  // What was said by this address before there was an account.
  await em.execute('delete from join_request where email = ?', [person.email]);
  await em.execute(
    `delete from idempotency_record
     where starts_with(credential, ?) or strpos(response::text, ?) > 0 or strpos(response::text, ?) > 0`,
    [`person:${id}:`, person.email, JSON.stringify(person.name).slice(1, -1)],
  );
  await forgetJobsOf(em, { email: person.email, personId: id });
  await em.execute(
    `update person set name = ?, email = ?, erased_at = ?, deactivated_at = coalesce(deactivated_at, ?) where id = ?`,
    [pseudonym.name, pseudonym.email, now, now, id],
  );
  return { email: person.email };
}

interface Renaming {
  readonly column: (typeof KEPT_ANSWERS)[number];
  readonly id: string;
  readonly name: string;
}

function renameAuthor(em: EntityManager, { column, id, name }: Renaming): Promise<unknown> {
  return em.execute(
    `update assessment_move set ${column} = (
       select jsonb_agg(case when a->>'authorId' = ? then a || jsonb_build_object('authorName', ?::text) else a end order by place)
       from jsonb_array_elements(${column}) with ordinality as kept (a, place))
     where ${column} @> jsonb_build_array(jsonb_build_object('authorId', ?::text))`,
    [id, name, id],
  );
}

/**
 * Tables whose rows are a person's own (sessions, passwords, links, whatever way in there will be): those that the
 * database would delete together with the person. The person stays, so they are found in the catalogue and emptied.
 */
async function ownedTables(em: EntityManager): Promise<readonly { readonly name: string; readonly whose: string }[]> {
  return em.execute(
    `select c.conrelid::regclass::text as name, a.attname as whose
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'person'::regclass and c.confdeltype = 'c' order by 1`,
  );
}
