import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '../platform/actor.ts';
import { problem, type Problem } from '../platform/problem.ts';

/** Whoever can give others a role in their organisation, or keeps its keys. Without one, an organisation is locked out. */
const ADMINISTRATORS: readonly Role[] = ['region-administrator', 'careers-leader', 'headteacher', 'partner'];

const AS_SQL = ADMINISTRATORS.map((role) => `'${role}'`).join(', ');

/** SQL: whether the person `p` is an organisation's only administrator who can sign in. */
export const ADMINISTERS_ALONE = `exists (
  select from membership own where own.person_id = p.id and own.role in (${AS_SQL})
    and not exists (
      select from membership m join person other on other.id = m.person_id
      where m.organisation_id = own.organisation_id and m.role in (${AS_SQL})
        and m.person_id <> p.id and other.deactivated_at is null))`;

const WHAT_TO_DO = {
  region: 'Give somebody else the role of region administrator first.',
  institution: 'Give somebody else the role of careers leader or headteacher there first.',
  partner: 'Ask a region administrator to add somebody else there first.',
} as const;

/**
 * One problem for each organisation that would be left without an administrator. Locks those organisations until the
 * transaction ends: of two last administrators who leave at once, one stays.
 */
export async function lastAdministratorProblems(em: EntityManager, personId: string): Promise<readonly Problem[]> {
  await em.execute(
    `select o.id from organisation o where o.id in (
       select m.organisation_id from membership m where m.person_id = ? and m.role in (${AS_SQL})) order by o.id for update`,
    [personId],
  );
  const left = await em.execute<{ name: string; kind: keyof typeof WHAT_TO_DO }[]>(
    `select o.name, o.kind from organisation o
     where o.id in (select m.organisation_id from membership m where m.person_id = ? and m.role in (${AS_SQL}))
       and not exists (
         select from membership m join person p on p.id = m.person_id
         where m.organisation_id = o.id and m.role in (${AS_SQL}) and m.person_id <> ? and p.deactivated_at is null)
     order by o.name`,
    [personId, personId],
  );
  return left.map(({ name, kind }) =>
    problem(
      'last-administrator',
      'personId',
      `This is the last administrator of ${name}: nobody could let others in. ${WHAT_TO_DO[kind]}`,
    ),
  );
}
