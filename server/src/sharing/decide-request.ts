import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import { Conflict, NotFound } from '../platform/errors.ts';
import { institutionalIdOf } from '../platform/global-id.ts';
import { textProblem } from '../platform/plain-text.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { AccessRequest } from './access-request.entity.ts';
import { giveGrant, oneByOne } from './give-grant.ts';
import { allows } from '../permissions/index.ts';
import { REQUEST_MAIL_JOB, type Requested } from './request-access.ts';
import { requireSharer, type Sharer } from './sharer.ts';
import { programmeProblems, termsProblems, type Terms } from './terms.ts';

/** What an institution agrees to: as much as was asked for, or less. */
export type Agreed = Omit<Terms, 'purpose'>;

const LONGEST_REASON = 500;

/**
 * Accepts a request, and with it gives the grant: as asked, or with a lower level, an earlier last day or a narrower limit.
 *
 * @throws NotFound when there is no such request, or the actor may not know of it
 * @throws Forbidden when the actor may not decide with whom the institution shares
 * @throws Conflict when it was decided or withdrawn already
 */
export function acceptRequest(context: RequestContext, requestId: string, agreed: Agreed): Promise<Requested> {
  return decide(context, requestId, async (request, { sharer, em }) => {
    const terms = { ...agreed, purpose: request.purpose };
    const problems = [
      ...moreThanAsked(request, agreed),
      ...(await programmeProblems(context, sharer.institution.id, agreed.programmeId)),
      ...termsProblems(context, terms),
    ];
    if (problems.length > 0) return problems;
    const giving = { em, actor: sharer.actor, now: () => context.now() };
    const grant = await giveGrant(giving, request, terms);
    request.state = 'accepted';
    request.grantId = grant.id;
    return [];
  });
}

/**
 * Declines a request. The partner reads why.
 *
 * @throws NotFound, Forbidden, Conflict as `acceptRequest`
 */
export function declineRequest(context: RequestContext, requestId: string, reason: string): Promise<Requested> {
  return decide(context, requestId, (request) => {
    const bad = textProblem(reason, { path: 'reason', label: 'The reason', max: LONGEST_REASON });
    if (bad) return Promise.resolve([bad]);
    request.state = 'declined';
    request.reason = reason.trim();
    return Promise.resolve([]);
  });
}

interface Deciding {
  readonly sharer: Sharer;
  readonly em: EntityManager;
}

async function decide(
  context: RequestContext,
  requestId: string,
  change: (request: AccessRequest, deciding: Deciding) => Promise<readonly Problem[]>,
): Promise<Requested> {
  const key = institutionalIdOf('AccessRequest', requestId);
  const sharer = await requireSharer(context, key.institutionId);
  const decided = await context.em.transactional(async (em): Promise<Requested> => {
    await oneByOne(em, key.institutionId);
    const request = await em.findOne(AccessRequest, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!request) throw new NotFound('request');
    requireOpen(request);
    const problems = await change(request, { sharer, em });
    if (problems.length > 0) return { request: null, problems };
    request.decidedAt = context.now();
    request.decidedBy = sharer.actor.id;
    request.decidedByName = sharer.actor.name;
    recordEvent(
      { em, actor: sharer.actor, now: () => context.now() },
      {
        streamId: request.institutionId,
        type: `access.${request.state}`,
        subject: request.id,
        data: { organisationId: request.organisationId },
      },
    );
    await em.flush();
    return { request, problems };
  });
  if (decided.request)
    await context.services.jobs.add(REQUEST_MAIL_JOB, { institutionId: key.institutionId, requestId: key.id });
  return decided;
}

/** @throws Conflict when it was decided or withdrawn already */
export function requireOpen({ state }: AccessRequest): void {
  if (state !== 'open') throw new Conflict(`This request was ${state} already, so nothing was changed.`);
}

function moreThanAsked(asked: AccessRequest, agreed: Agreed): readonly Problem[] {
  return [
    ...(allows(asked.level, agreed.level)
      ? []
      : [problem('more-than-asked', 'level', `They asked for the ${asked.level} level: choose that or a lower one.`)]),
    ...(agreed.endsOn <= asked.endsOn
      ? []
      : [problem('more-than-asked', 'endsOn', `They asked until ${asked.endsOn}: choose that day or an earlier one.`)]),
    ...(asked.programmeId === null || agreed.programmeId
      ? []
      : [problem('more-than-asked', 'programmeId', 'They asked for one programme: choose one.')]),
  ];
}
