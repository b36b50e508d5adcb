import { randomUUID } from 'node:crypto';
import { recordEvent } from '../changes/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { findProgramme } from '../programmes/index.ts';
import { BadUserInput, Forbidden } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { AccessRequest } from './access-request.entity.ts';
import { accessRequestPolicy, type PartnerPerson } from './access-request.policy.ts';
import { findRegistered, type Registered } from './find-registered.ts';
import { oneByOne } from './give-grant.ts';
import { boundProblem } from './request-bounds.ts';
import { termsProblems, type Terms } from './terms.ts';

/** What a partner asks for. */
export interface NewAccessRequest extends Terms {
  /** URN or UKPRN. */
  readonly number: string;
}

export interface Requested {
  readonly request: AccessRequest | null;
  readonly problems: readonly Problem[];
}

/** Name of the job that tells people of a request, or of what came of it. */
export const REQUEST_MAIL_JOB = 'send-access-request';

/**
 * Asks an institution to share with the actor's organisation. Its people who may decide are told by e-mail.
 *
 * @throws Forbidden when the actor does not act for a partner
 * @throws NotFound when the programme is not one that the actor may know of
 */
export async function requestAccess(context: RequestContext, input: NewAccessRequest): Promise<Requested> {
  const { actor, services } = context;
  if (!accessRequestPolicy.ask(actor)) throw new Forbidden('ask for access: only people of a partner can');
  const institution = await registered(context, input.number);
  if (typeof input.programmeId === 'string') await findProgramme(context, idOf('Programme', input.programmeId));
  const problems = [
    ...(institution ? [] : [problem('unknown-number', 'number', UNKNOWN_NUMBER)]),
    ...termsProblems(context, input),
  ];
  if (!institution || problems.length > 0) return { request: null, problems };
  // As the server: it is told in the trail of an institution whose rows are beyond the partner's own.
  const requested = await asServer(services.orm).transactional(async (inner): Promise<Requested> => {
    await oneByOne(inner, actor.membership.organisationId);
    const tooMany = await boundProblem(inner, actor.membership.organisationId, institution, context.now());
    if (tooMany) return { request: null, problems: [tooMany] };
    const request = inner.create(AccessRequest, newRequest({ ...context, actor }, institution, input));
    inner.persist(request);
    recordEvent(
      { em: inner, actor, now: () => context.now() },
      {
        streamId: institution.id,
        type: 'access.requested',
        subject: request.id,
        data: { organisationId: request.organisationId, level: request.level, endsOn: request.endsOn },
      },
    );
    await inner.flush();
    return { request, problems: [] };
  });
  if (requested.request)
    await services.jobs.add(REQUEST_MAIL_JOB, { institutionId: institution.id, requestId: requested.request.id });
  return requested;
}

const UNKNOWN_NUMBER =
  'The register here has no open school or college with this number. Check the six digits of its URN, or the eight of its UKPRN.';

/** A number of the wrong form is a problem to repair like an unknown one. */
async function registered(context: RequestContext, number: string): Promise<Registered | null> {
  try {
    return await findRegistered(context, number);
  } catch (error) {
    if (error instanceof BadUserInput) return null;
    throw error;
  }
}

function newRequest(
  { actor, now }: { readonly actor: PartnerPerson; now(): Date },
  institution: Registered,
  { number, level, programmeId, purpose, endsOn }: NewAccessRequest,
) {
  return {
    institutionId: institution.id,
    id: randomUUID(),
    organisationId: actor.membership.organisationId,
    institutionName: institution.name,
    number: number.trim(),
    level,
    programmeId: typeof programmeId === 'string' ? idOf('Programme', programmeId) : null,
    purpose: purpose.trim(),
    endsOn,
    state: 'open' as const,
    requestedBy: actor.id,
    requestedByName: actor.name,
    requestedAt: now(),
    decidedBy: null,
    decidedByName: null,
    decidedAt: null,
    reason: null,
    grantId: null,
  };
}
