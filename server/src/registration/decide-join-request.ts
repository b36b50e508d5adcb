import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import { Organisation, type Membership } from '../organisations/index.ts';
import {
  giveRole,
  INVITE_JOB,
  lockPeople,
  membershipPolicy,
  requireRecentProof,
  roleProblem,
} from '../people/index.ts';
import type { Role } from '../platform/actor.ts';
import { NotFound } from '../platform/errors.ts';
import { institutionalIdOf } from '../platform/global-id.ts';
import { textProblem } from '../platform/plain-text.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { JoinRequest, type JoinDecision } from './join-request.entity.ts';
import { TELL_DECLINED_JOB } from './tell-declined.ts';

export interface Decided {
  readonly request: JoinRequest | null;
  /** What the person was given; null when they were declined. */
  readonly membership: Membership | null;
  readonly problems: readonly Problem[];
}

interface Deciding {
  readonly em: EntityManager;
  readonly request: JoinRequest;
  readonly organisation: Organisation;
}

const refused = (...problems: readonly Problem[]): Decided => ({ request: null, membership: null, problems });
const LONGEST_REASON = 500;

/**
 * Lets somebody who asked join an institution, in a role that the actor chooses.
 *
 * @throws NotFound when there is no such request, or it is not the actor's to decide
 * @throws ProofNeeded when the actor did not prove lately who they are
 */
export async function approveJoinRequest(context: RequestContext, requestId: string, role: Role): Promise<Decided> {
  const decided = await decide(context, requestId, async (deciding) => {
    const { em, request, organisation } = deciding;
    const wrongRole = roleProblem(role, organisation);
    if (wrongRole) return refused(wrongRole);
    await requireRecentProof({ ...context, em });
    const { name, email } = request;
    const { membership, problems } = await giveRole(context, em, { organisation, name, email, role });
    // Somebody else gave them the role meanwhile: then there is nothing left to do but to say so.
    const joined = membership !== null || problems.some(({ code }) => code === 'already-member');
    if (!joined) return refused(...problems);
    await close(context, deciding, 'approved');
    return { request, membership, problems: [] };
  });
  if (decided.membership) await context.services.jobs.add(INVITE_JOB, { membershipId: decided.membership.id });
  return decided;
}

/**
 * Declines what somebody asked for. They are told why.
 *
 * @throws NotFound when there is no such request, or it is not the actor's to decide
 */
export async function declineJoinRequest(context: RequestContext, requestId: string, reason: string): Promise<Decided> {
  const wrong = textProblem(reason, { path: 'reason', label: 'The reason', max: LONGEST_REASON });
  const decided = await decide(context, requestId, async (deciding) => {
    if (wrong) return refused(wrong);
    deciding.request.reason = reason.trim();
    await close(context, deciding, 'declined');
    return { request: deciding.request, membership: null, problems: [] };
  });
  const { request } = decided;
  if (request)
    await context.services.jobs.add(TELL_DECLINED_JOB, { institutionId: request.institutionId, id: request.id });
  return decided;
}

async function decide(
  { em, actor }: RequestContext,
  requestId: string,
  how: (deciding: Deciding) => Promise<Decided>,
): Promise<Decided> {
  const key = institutionalIdOf('JoinRequest', requestId);
  const place = { id: key.institutionId, kind: 'institution' } as const;
  if (!membershipPolicy.manage(actor, place)) throw new NotFound('request');
  return em.transactional(async (inner) => {
    await lockPeople(inner, actor, place.id);
    const request = await inner.findOne(JoinRequest, { ...key, confirmedAt: { $ne: null } });
    const organisation = await inner.findOne(Organisation, { id: place.id });
    if (!request || !organisation) throw new NotFound('request');
    if (request.decidedAt)
      return refused(problem('decided', 'requestId', 'Somebody decided this already. Load the page again.'));
    return how({ em: inner, request, organisation });
  });
}

async function close(
  { actor, now }: RequestContext,
  { em, request, organisation }: Deciding,
  decision: JoinDecision,
): Promise<void> {
  const decidedBy = actor.kind === 'person' ? actor.id : null;
  em.assign(request, { decision, decidedAt: now(), decidedBy });
  recordEvent({ em, actor, now }, { streamId: organisation.id, type: `join-request.${decision}`, subject: request.id });
  await em.flush();
}
