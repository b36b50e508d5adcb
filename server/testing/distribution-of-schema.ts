import type { EntityManager } from '@mikro-orm/postgresql';
import { DISTRIBUTED, IN_ONE_PLACE, REFERENCE, THOUGH_OF_INSTITUTIONS } from './distribution.ts';

interface Table {
  readonly name: string;
  /** Whether it has a column `institution_id` that is never empty. */
  readonly ofInstitution: boolean;
  readonly uniques: readonly { readonly name: string; readonly columns: readonly string[] }[];
  readonly references: readonly {
    readonly name: string;
    readonly to: string;
    readonly columns: readonly string[];
    readonly keys: readonly string[];
  }[];
  readonly triggers: readonly string[];
  /** Other tables that the rules on its rows read. */
  readonly ruledBy: readonly string[];
}

/** What keeps the tables from being distributed, a sentence each. */
export async function obstaclesIn(em: EntityManager): Promise<readonly string[]> {
  const tables = await em.execute<Table[]>(TABLES);
  return tables.flatMap((table) => obstaclesOf(table).map((obstacle) => `${table.name}: ${obstacle}`));
}

function obstaclesOf(table: Table): readonly string[] {
  const key = DISTRIBUTED[table.name];
  const places = [key !== undefined, REFERENCE.includes(table.name), IN_ONE_PLACE.includes(table.name)];
  if (places.filter(Boolean).length !== 1) return ['has no place, or several, in testing/distribution.ts'];
  if (key === undefined) return notDistributed(table);
  return [
    ...(table.uniques.some(({ columns }) => columns.includes(key)) ? [] : [`has no key with ${key}`]),
    ...table.uniques
      .filter(({ columns }) => !columns.includes(key))
      .map(({ name }) => `${name} is unique without ${key}`),
    ...table.references.flatMap((reference) => wrongReference(reference, key)),
    ...(table.triggers.length > 0 ? [`has triggers (${table.triggers.join(', ')})`] : []),
  ];
}

function notDistributed({ name, ofInstitution, references, ruledBy }: Table): readonly string[] {
  const wrong = references.filter(({ to }) => DISTRIBUTED[to] !== undefined);
  return [
    ...wrong.map(({ name: reference, to }) => `${reference} refers to ${to}, which is distributed`),
    ...ruledBy
      .filter((other) => DISTRIBUTED[other] !== undefined)
      .map((other) => `the rule on its rows reads ${other}, which is distributed`),
    ...(ofInstitution && !(name in THOUGH_OF_INSTITUTIONS) ? ['has institution_id and is not distributed by it'] : []),
  ];
}

function wrongReference({ name, to, columns, keys }: Table['references'][number], key: string): readonly string[] {
  if (REFERENCE.includes(to)) return [];
  const theirs = DISTRIBUTED[to];
  if (theirs === undefined) return [`${name} refers to ${to}, which is in one place`];
  return keys[columns.indexOf(key)] === theirs ? [] : [`${name} refers to ${to} without ${key}`];
}

const namesOf = (relation: string, numbers: string): string => `(
  select coalesce(json_agg(a.attname order by u.place), '[]') from unnest(${numbers}) with ordinality u(number, place)
  join pg_attribute a on a.attrelid = ${relation} and a.attnum = u.number)`;

const TABLES = `
  select c.relname as name,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'institution_id' and a.attnotnull) as "ofInstitution",
    (select coalesce(json_agg(json_build_object('name', x.relname, 'columns', ${namesOf('c.oid', 'i.indkey::smallint[]')}) order by x.relname), '[]')
      from pg_index i join pg_class x on x.oid = i.indexrelid where i.indrelid = c.oid and i.indisunique) as uniques,
    (select coalesce(json_agg(json_build_object('name', k.conname, 'to', t.relname, 'columns', ${namesOf('k.conrelid', 'k.conkey')},
        'keys', ${namesOf('k.confrelid', 'k.confkey')}) order by k.conname), '[]')
      from pg_constraint k join pg_class t on t.oid = k.confrelid where k.conrelid = c.oid and k.contype = 'f') as "references",
    (select coalesce(json_agg(g.tgname order by g.tgname), '[]') from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal) as triggers,
    (select coalesce(json_agg(distinct o.relname), '[]') from pg_policy p join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
      join pg_class o on d.refclassid = 'pg_class'::regclass and o.oid = d.refobjid where p.polrelid = c.oid and o.oid <> c.oid) as "ruledBy"
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`;
