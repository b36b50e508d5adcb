import { LockMode } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { Forbidden, NotFound } from '../platform/errors.ts';
import { institutionalIdOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { AccessRequest } from './access-request.entity.ts';
import { accessRequestPolicy } from './access-request.policy.ts';
import { requireOpen } from './decide-request.ts';

/**
 * Takes a request of the actor's organisation back.
 *
 * @throws Forbidden when the actor does not act for a partner
 * @throws NotFound when it is no request of their organisation
 * @throws Conflict when it was decided or withdrawn already
 */
export async function withdrawRequest(context: RequestContext, requestId: string): Promise<AccessRequest> {
  const { actor, now, services } = context;
  if (!accessRequestPolicy.ask(actor)) throw new Forbidden('withdraw a request: only people of the partner can');
  const key = institutionalIdOf('AccessRequest', requestId);
  const { organisationId } = actor.membership;
  // It is told in the school's trail, in which a partner itself writes nothing: all here is held to its organisation.
  return asServer(services.orm).transactional(async (em) => {
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const request = await em.findOne(AccessRequest, { ...key, organisationId }, lock);
    if (!request) throw new NotFound('request');
    requireOpen(request);
    request.state = 'withdrawn';
    request.decidedAt = now();
    request.decidedByName = actor.name;
    recordEvent(
      { em, actor, now: () => now() },
      { streamId: key.institutionId, type: 'access.withdrawn', subject: request.id, data: { organisationId } },
    );
    await em.flush();
    return request;
  });
}
