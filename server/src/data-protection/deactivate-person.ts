import type { EntityManager } from '@mikro-orm/postgresql';
import { requireOwnProof } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { Actor } from '../platform/actor.ts';
import type { Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { lastAdministratorProblems } from './last-administrator.ts';
import { recordPersonEvent } from './record-person-event.ts';
import { subjectOf } from './subject.ts';

/**
 * Disables an account: its owner is signed out everywhere and cannot sign in, until a region administrator lets them in
 * again. What they wrote stays. Doing it again changes nothing.
 *
 * @param personId global id; null for oneself
 * @throws NotFound when there is nobody, or it is not the actor's business
 * @throws ProofNeeded when the actor did not prove lately who they are
 */
export async function deactivatePerson(context: RequestContext, personId: string | null): Promise<readonly Problem[]> {
  const { person, actor } = await subjectOf(context, personId);
  if (person.deactivatedAt) return [];
  await requireOwnProof(context);
  return asServer(context.services.orm).transactional(async (em) => {
    const problems = await lastAdministratorProblems(em, person.id);
    if (problems.length === 0) await disableAccount(em, { personId: person.id, actor, now: context.now() });
    return problems;
  });
}

interface Disabling {
  readonly personId: string;
  /** Left out when the server does it by itself. */
  readonly actor?: Actor;
  readonly now: Date;
}

/** Disables an account within a transaction: no session, no link that waits, no way in. */
export async function disableAccount(em: EntityManager, { personId, actor, now }: Disabling): Promise<void> {
  const changed = await em.execute<{ id: string }[]>(
    'update person set deactivated_at = ? where id = ? and deactivated_at is null returning id',
    [now, personId],
  );
  if (changed.length === 0) return;
  await em.execute('delete from session where person_id = ?', [personId]);
  await em.execute('delete from sign_in_link where person_id = ?', [personId]);
  await recordPersonEvent(em, { personId, type: 'person.deactivated', now, ...(actor && { actor }) });
  await em.flush();
}
