import type { EntityManager } from '@mikro-orm/postgresql';
import { problem, type Problem } from '../platform/problem.ts';
import { AccessRequest } from './access-request.entity.ts';
import type { Registered } from './find-registered.ts';

/** Most requests of one partner that wait for an answer. */
export const MOST_OPEN_REQUESTS = 20;

/** Most requests of one partner to one institution within a day. Each is a message to its people, withdrawn or not. */
export const MOST_A_DAY_TO_ONE = 3;

/** Most requests of one partner within a day, to whomever. */
export const MOST_A_DAY = 40;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What keeps a partner from asking an institution now; null when nothing does.
 *
 * @param em in a transaction in which nobody else of the partner asks
 */
export async function boundProblem(
  em: EntityManager,
  organisationId: string,
  institution: Registered,
  now: Date,
): Promise<Problem | null> {
  const open = await em.find(AccessRequest, { organisationId, state: 'open' });
  const since = new Date(now.getTime() - DAY_MS);
  const today = await em.find(AccessRequest, { organisationId, requestedAt: { $gt: since } });
  return openProblem(open, institution) ?? dayProblem(today, institution);
}

function openProblem(open: readonly AccessRequest[], { id, name }: Registered): Problem | null {
  if (open.some(({ institutionId }) => institutionId === id))
    return problem(
      'already-asked',
      'number',
      `${name} has a request of yours already. Withdraw it to ask for something else.`,
    );
  if (open.length < MOST_OPEN_REQUESTS) return null;
  return problem(
    'too-many-open',
    'number',
    `${open.length} of your requests wait for an answer, and ${MOST_OPEN_REQUESTS} may. Withdraw one, or wait until one is answered.`,
  );
}

function dayProblem(today: readonly AccessRequest[], { id, name }: Registered): Problem | null {
  const toThem = today.filter(({ institutionId }) => institutionId === id).length;
  if (toThem >= MOST_A_DAY_TO_ONE)
    return problem(
      'asked-often',
      'number',
      `You asked ${name} ${toThem} times within a day, and ${MOST_A_DAY_TO_ONE} is the most. Ask again tomorrow, or speak with them first.`,
    );
  if (today.length < MOST_A_DAY) return null;
  return problem(
    'asked-often',
    'number',
    `Your organisation asked ${today.length} times within a day, and ${MOST_A_DAY} is the most. Go on tomorrow.`,
  );
}
