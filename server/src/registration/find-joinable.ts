import { raw, sql, type EntityManager } from '@mikro-orm/postgresql';
import { anywhere } from '../persistence/conditions.ts';

/** What a stranger is shown of an institution: what the public register says of where it is, and nothing of ours. */
export interface Joinable {
  readonly name: string;
  readonly town: string | null;
  /** The URN, six digits; the UKPRN, eight, of an institution without one. */
  readonly number: string;
}

export interface FoundJoinable {
  readonly schools: readonly Joinable[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
}

/** Fewer signs find too much to be of use. */
export const SHORTEST_SEARCH = 3;
const LONGEST_SEARCH = 100;
const MOST = 20;

const NUMBER = raw(`coalesce(i.urn, i.ukprn)`);
/** Closed institutions have nobody to decide. */
const OPEN = raw(`i.status in ('open', 'proposed-to-close')`);

/** Finds open institutions by a part of the name, the beginning of the postcode, or the whole URN or UKPRN. */
export async function findJoinable(em: EntityManager, text: string): Promise<FoundJoinable> {
  const wanted = text.replaceAll('\0', '').trim().slice(0, LONGEST_SEARCH);
  if (wanted.length < SHORTEST_SEARCH) return { schools: [], more: false };
  const postcode = `${anywhere(wanted.replaceAll(/\s/g, '')).slice(1)}`;
  const rows = await em.execute<Joinable[]>(
    sql`select i.name, i.town, ${NUMBER} as number from institution i
        where ${OPEN} and (i.name ilike ${anywhere(wanted)} or ${NUMBER} = ${wanted} or i.ukprn = ${wanted}
          or replace(i.postcode, ' ', '') ilike ${postcode})
        order by i.name ilike ${anywhere(wanted).slice(1)} desc, i.name, i.id limit ${MOST + 1}`,
  );
  return { schools: rows.slice(0, MOST), more: rows.length > MOST };
}

/** The id of the open institution with this number; null when there is none. */
export async function institutionNumbered(em: EntityManager, number: string): Promise<string | null> {
  if (!/^(\d{6}|\d{8})$/.test(number)) return null;
  const [row] = await em.execute<{ id: string }[]>(
    sql`select i.id from institution i where ${OPEN} and ${NUMBER} = ${number}`,
  );
  return row?.id ?? null;
}
