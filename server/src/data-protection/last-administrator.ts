import type { EntityManager } from '@mikro-orm/postgresql';
import { leftWithoutManager } from '../people/index.ts';
import { problem, type Problem } from '../platform/problem.ts';

const WHAT_TO_DO = {
  region: 'Give somebody else the role of region administrator first, and wait until they have signed in.',
  institution:
    'Give somebody else the role of careers leader or headteacher there first, and wait until they have signed in.',
  partner: 'Add somebody else there first, and wait until they have signed in.',
} as const;

/** One problem for each organisation that would be left without anybody who manages its people. */
export async function lastAdministratorProblems(em: EntityManager, personId: string): Promise<readonly Problem[]> {
  const left = await leftWithoutManager(em, personId);
  return left.map(({ name, kind }) =>
    problem(
      'last-administrator',
      'personId',
      `This is the last administrator of ${name}: nobody could let others in. ${WHAT_TO_DO[kind]}`,
    ),
  );
}
