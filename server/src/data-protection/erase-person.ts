import { removeFromOutbox } from '../mail/index.ts';
import { requireOwnProof } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { forgetPerson } from './forget-person.ts';
import { holdProblems } from './hold-problems.ts';
import { lastAdministratorProblems } from './last-administrator.ts';
import { recordPersonEvent } from './record-person-event.ts';
import { subjectOf } from './subject.ts';

/** Whom to erase, and the words that say it is meant. */
export interface Erasing {
  /** Null for oneself. */
  readonly personId: string | null;
  /** Their e-mail address, typed. */
  readonly confirmation: string;
}

/**
 * Replaces a person's name and address by a pseudonym wherever they stand, and removes every way in. Cannot be undone.
 * Erasing again changes nothing.
 *
 * It works in rows of every organisation that the person acted for, more than the actor may see; what the actor may do
 * is decided before.
 *
 * @throws NotFound when there is nobody, or it is not the actor's business
 * @throws ProofNeeded when the actor did not prove lately who they are
 */
export async function erasePerson(context: RequestContext, erasing: Erasing): Promise<readonly Problem[]> {
  const { person, actor } = await subjectOf(context, erasing.personId);
  if (person.erasedAt) return [];
  await requireOwnProof(context);
  if (erasing.confirmation.trim().toLowerCase() !== person.email)
    return [problem('confirmation', 'confirmation', 'Type the e-mail address of the account, to confirm.')];

  const { services, now } = context;
  const result = await asServer(services.orm).transactional(async (em) => {
    const problems = [...(await lastAdministratorProblems(em, person.id)), ...(await holdProblems(em, person.id))];
    if (problems.length > 0) return { problems, forgotten: null };
    // Before the memberships are gone, which say in whose trail it belongs.
    await recordPersonEvent(em, { personId: person.id, type: 'person.erased', actor, now: now() });
    await em.flush();
    return { problems, forgotten: await forgetPerson(em, person.id, now()) };
  });
  if (result.forgotten) await removeFromOutbox(services.settings.dataDir, result.forgotten.email);
  return result.problems;
}
