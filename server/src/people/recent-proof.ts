import { ProofNeeded } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { Session } from './session.entity.ts';

/** How long a proof counts. */
const PROOF_MINUTES = 15;

/**
 * Asks for a proof of the last quarter of an hour that it is the session's owner who is asking: for what a stolen or
 * forgotten session must not do. Call it once it is known that the actor may do it at all.
 *
 * In demo mode whoever chose an invented person passes, because there is nothing to prove: anybody may be anybody there.
 *
 * @throws ProofNeeded when there is none, and for programs, which cannot give one
 */
export async function requireRecentProof(context: RequestContext): Promise<void> {
  const provedAt = await provedAtOf(context);
  if (provedAt === null && context.services.settings.demo) return;
  if (!isRecent(provedAt, context.now())) throw new ProofNeeded();
}

/**
 * Like `requireRecentProof`, for what belongs to the person alone: password, passkeys, authenticator app. In demo mode,
 * too: a visitor may look through an invented person's eyes, and must not be able to keep the next one out.
 *
 * @throws ProofNeeded when there is none
 */
export async function requireOwnProof(context: RequestContext): Promise<void> {
  if (!isRecent(await provedAtOf(context), context.now())) throw new ProofNeeded();
}

/** Null for a session in which nobody ever proved anything. */
async function provedAtOf({ em, actor }: RequestContext): Promise<Date | null> {
  if (actor.kind !== 'person') throw new ProofNeeded();
  const found = { secretHash: actor.sessionHash, personId: actor.id };
  const session = await em.findOne(Session, found, { disableIdentityMap: true });
  if (!session) throw new ProofNeeded();
  return session.provedAt ?? null;
}

const isRecent = (provedAt: Date | null, now: Date): boolean =>
  provedAt !== null && now.getTime() - provedAt.getTime() <= PROOF_MINUTES * 60_000;
