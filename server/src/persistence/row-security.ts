import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StartupProblem } from '../platform/startup-problem.ts';
import { ROW_RULES, THIS_TABLE, type RowRule } from './row-rules.ts';

/** The role that requests run as. It owns nothing, so that no rule is passed by. */
export const APPLICATION_ROLE = 'waymark_app';

/**
 * Puts the rules of `row-rules.ts` in force instead of those that were there. Run by the owner of the tables after each
 * migration: the rules are those of the code that runs, not of the code that made the table. A table whose rules are in
 * force already is left alone; the others are changed one after the other, so that requests wait for none of them long.
 *
 * @throws StartupProblem when the role does not exist and may not be made
 */
export async function applyRowSecurity(em: EntityManager): Promise<void> {
  await em.transactional(async (inner) => {
    // One at a time, whichever server comes first; roles belong to all databases of a server.
    await inner.execute(`select pg_advisory_xact_lock(hashtext('waymark row security'))`);
    await inner.execute(MAKE_ROLE).catch(explainRole);
    // To replace the view of what is shared, even by itself, is to wait for everybody who reads it, and to make others wait.
    if (await isRowSecurityInForce(inner)) return;
    for (const statement of COMMON) await inner.execute(statement, [], 'run');
  });
  for (const table of await outdatedTables(em))
    await em.transactional(async (inner) => {
      for (const statement of statementsFor(table)) await inner.execute(statement, [], 'run');
    });
}

/** Whether there is nothing that `applyRowSecurity` would change. */
export async function isRowSecurityInForce(em: EntityManager): Promise<boolean> {
  const [role] = await em.execute<{ there: boolean }[]>(
    `select to_regrole('${APPLICATION_ROLE}') is not null and to_regprocedure('waymark_acts_for()') is not null
       and to_regclass('waymark_shared') is not null as there`,
  );
  return role?.there === true && (await outdatedTables(em)).length === 0;
}

interface InForce {
  readonly table: string;
  readonly stamp: string | null;
  readonly granted: readonly string[];
}

/** Tables whose rules, or whose grants to the role, are not those of `row-rules.ts`. */
async function outdatedTables(em: EntityManager): Promise<readonly string[]> {
  const found = await em.execute<InForce[]>(
    `select c.relname as "table", obj_description(p.oid, 'pg_policy') as stamp,
       array(select verb from unnest(array['select', 'insert', 'update', 'delete']) verb where exists (
         select from aclexplode(c.relacl) where grantee = to_regrole('${APPLICATION_ROLE}') and lower(privilege_type) = verb)) as granted
     from pg_class c left join pg_policy p on p.polrelid = c.oid and p.polname = 'waymark_select' and c.relrowsecurity
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  );
  return found
    .filter(({ table, stamp, granted }) => {
      const rule = ROW_RULES[table];
      const verbs = rule ? conditionsOf(rule).map(([verb]) => verb) : [];
      return granted.join() !== verbs.join() || (rule !== undefined && stamp !== stampOf(table, rule));
    })
    .map(({ table }) => table);
}

/** Which rules were put in force, kept with them in the database. */
const stampOf = (table: string, rule: RowRule): string =>
  createHash('sha256')
    .update([...COMMON, ...policiesOf(table, rule)].join(';'))
    .digest('hex');

function statementsFor(table: string): readonly string[] {
  const rule = ROW_RULES[table];
  const nobodys = `revoke all on ${table} from ${APPLICATION_ROLE}`;
  if (!rule) return [nobodys];
  return [
    nobodys,
    ...policiesOf(table, rule),
    `comment on policy waymark_select on ${table} is '${stampOf(table, rule)}'`,
  ];
}

function explainRole(error: unknown): never {
  throw new StartupProblem(
    `The database role ${APPLICATION_ROLE}, which requests run as, could not be made (${String(error)}). Have an administrator of the database run: create role ${APPLICATION_ROLE} login; grant ${APPLICATION_ROLE} to current_user;`,
  );
}

function policiesOf(table: string, rule: RowRule): readonly string[] {
  return [
    `alter table ${table} enable row level security`,
    ...VERBS.map((verb) => `drop policy if exists waymark_${verb} on ${table}`),
    ...conditionsOf(rule).flatMap(([verb, condition]) => [
      `create policy waymark_${verb} on ${table} for ${verb} ${condition.replaceAll(THIS_TABLE, table)}`,
      `grant ${verb} on ${table} to ${APPLICATION_ROLE}`,
    ]),
  ];
}

const VERBS = ['select', 'insert', 'update', 'delete'] as const;

function conditionsOf({
  read,
  write,
  add = write,
  appendOnly = false,
}: RowRule): readonly (readonly [string, string])[] {
  const reading = ['select', `using (${read})`] as const;
  if (write === undefined) return [reading];
  const adding = ['insert', `with check (${add})`] as const;
  if (appendOnly) return [reading, adding];
  return [reading, adding, ['update', `using (${write}) with check (${write})`], ['delete', `using (${write})`]];
}

const MAKE_ROLE = `do $$ begin
  if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then
    create role ${APPLICATION_ROLE} login;
  end if;
  if not pg_has_role('${APPLICATION_ROLE}', 'member') then
    grant ${APPLICATION_ROLE} to current_user;
  end if;
end $$`;

/** A part of what `as-server.ts` says of a statement; nothing when nothing was said, or it was forgotten with its transaction. */
const part = (place: number): string =>
  `nullif(split_part(current_setting('waymark.session', true), '|', ${place}), '')`;

/** What the rules ask. */
const FUNCTIONS: readonly string[] = [
  sqlFunction('waymark_acts_for()', 'text', `select coalesce(${part(1)}, '')`),
  sqlFunction('waymark_organisation()', 'uuid', `select ${part(2)}::uuid`),
  sqlFunction('waymark_person()', 'uuid', `select ${part(3)}::uuid`),
  sqlFunction(
    'waymark_memberships()',
    'setof uuid',
    `select organisation_id from membership where person_id = waymark_person() and ended_at is null`,
  ),
  sqlFunction('waymark_today()', 'date', `select ${part(4)}::date`),
];

/** The queue's tables are the owner's alone; this is all that the server may do there. */
const FORGET_JOBS = [
  `create or replace function waymark_forget_jobs(email text, person uuid) returns void language plpgsql
   security definer set search_path = pg_catalog, public, pg_temp as $$ begin
     if waymark_acts_for() <> 'server' then
       raise exception 'only the server forgets jobs' using errcode = 'insufficient_privilege';
     end if;
     -- Before the queue was first started there are no jobs to forget.
     if to_regclass('waymark_jobs.job') is not null then
       execute $q$ delete from waymark_jobs.job where data->>'email' = $1 or data->>'personId' = $2::text $q$ using email, person;
     end if;
   end $$`,
  'revoke execute on function waymark_forget_jobs from public',
  `grant execute on function waymark_forget_jobs to ${APPLICATION_ROLE}`,
];

/** The table of migrations is the owner's alone; which have run is no secret from the server. */
const TELL_MIGRATIONS: readonly string[] = [
  `create or replace function waymark_migrations() returns setof text language sql stable
   security definer set search_path = pg_catalog, public, pg_temp as $$ select name::text from waymark_migration $$`,
  'revoke execute on function waymark_migrations from public',
  `grant execute on function waymark_migrations to ${APPLICATION_ROLE}`,
];

function sqlFunction(signature: string, returns: string, body: string): string {
  return `create or replace function ${signature} returns ${returns} language sql stable parallel safe as $$ ${body} $$`;
}

/**
 * What is shared with the organisation that the actor acts for. A view of the owner's, so that looking whether something
 * is shared does not itself ask the rule of the grants, for each row of each table.
 */
const TELL_SHARED: readonly string[] = [
  `create or replace view waymark_shared with (security_barrier) as select institution_id, level from sharing_grant
   where organisation_id = (select waymark_organisation()) and revoked_at is null and ends_on >= (select waymark_today())`,
  `revoke all on waymark_shared from ${APPLICATION_ROLE}`,
  `grant select on waymark_shared to ${APPLICATION_ROLE}`,
];

/** What the rules of all tables stand on. */
const COMMON: readonly string[] = [
  ...FUNCTIONS,
  ...TELL_SHARED,
  ...FORGET_JOBS,
  ...TELL_MIGRATIONS,
  `grant usage on schema public to ${APPLICATION_ROLE}`,
];
