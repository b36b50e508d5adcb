import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../changes/index.ts';
import { requireOwnProof } from '../../people/index.ts';
import { asServer } from '../../persistence/as-server.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { hashOfSecret } from '../secret.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { LinkedIdentity } from './linked-identity.entity.ts';
import { PendingIdentity } from './pending-identity.entity.ts';
import { pendingIdentity } from './pending-identity.ts';

/**
 * Links the account that waits in this browser to whoever is signed in, and returns where they wanted to go.
 *
 * @throws NotFound when no account waits there any more, or it waits for somebody else, who began to link it
 * @throws ProofNeeded for somebody who did not prove lately who they are
 * @throws Conflict when the account was linked to somebody meanwhile
 */
export async function linkIdentity(context: RequestContext, pendingSecret: string | undefined): Promise<string> {
  const { id: personId } = signedInPerson(context);
  const { services, now } = context;
  // What waits is a browser's and nobody's yet, and whoever it may be linked to already is not the actor's to see.
  const em = asServer(services.orm);
  const pending = await pendingIdentity(em, pendingSecret, now());
  if (!pending || pendingSecret === undefined || (pending.personId ?? personId) !== personId)
    throw new NotFound('account to link');
  await requireOwnProof(context);
  const { issuer, subject, label, returnTo } = pending;
  if ((await em.count(LinkedIdentity, { issuer, subject })) > 0) throw taken();
  const linked = em.create(LinkedIdentity, {
    id: randomUUID(),
    personId,
    issuer,
    subject,
    label,
    linkedAt: now(),
    lastUsedAt: null,
  });
  await em.transactional(async (inner) => {
    inner.persist(linked);
    await inner.nativeDelete(PendingIdentity, { browserHash: hashOfSecret(pendingSecret) });
    recordLinking({ ...context, em: inner }, 'sign-in.linked', linked.id);
    await inner.flush();
  });
  return returnTo;
}

const taken = (): Conflict => new Conflict('This account is linked to somebody already.');

/** Records a change of somebody's ways in, at the organisation that they act for. */
export function recordLinking(context: RequestContext, type: string, subject: string): void {
  const { membership } = signedInPerson(context);
  if (membership) recordEvent(context, { streamId: membership.organisationId, type, subject });
}
