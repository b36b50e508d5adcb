import { randomUUID } from 'node:crypto';
import { recordEvent } from '../changes/index.ts';
import { getInstitution, mayAt } from '../institutions/index.ts';
import { Organisation } from '../organisations/index.ts';
import type { GrantLevel } from '../permissions/index.ts';
import { Forbidden } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate, yearsAfter } from '../platform/today.ts';
import { Grant } from './grant.entity.ts';

/** A consent to be. `endsOn` is an ISO date, included. */
export interface NewGrant {
  readonly institutionId: string;
  readonly organisationId: string;
  readonly level: GrantLevel;
  readonly endsOn: string;
}

const LONGEST_YEARS = 2;

/**
 * Lets a partner organisation read an institution's results. One that holds already is replaced.
 *
 * @throws NotFound when there is no such institution, or none that the actor may know of
 * @throws Forbidden when the actor may not share its results
 */
export async function createGrant(
  context: RequestContext,
  input: NewGrant,
): Promise<{ grant: Grant | null; problems: readonly Problem[] }> {
  const { em, actor, now } = context;
  const institution = await getInstitution(context, idOf('Institution', input.institutionId));
  if (!mayAt(actor, 'share', institution.id) || actor.kind !== 'person')
    throw new Forbidden(`share the results of ${institution.name}`);
  const organisation = await em.findOne(Organisation, {
    id: idOf('Organisation', input.organisationId),
    kind: 'partner',
  });
  const badDate = endProblem(input.endsOn, londonDate(now()));
  if (!organisation || badDate) {
    const unknown = organisation
      ? []
      : [problem('not-a-partner', 'organisationId', 'Choose a partner organisation from the list.')];
    return { grant: null, problems: [...unknown, ...(badDate ? [badDate] : [])] };
  }

  const place = { institutionId: institution.id, organisationId: organisation.id };
  for (const replaced of await em.find(Grant, { ...place, revokedAt: null })) replaced.revokedAt = now();
  const { level, endsOn } = input;
  const grant = em.create(Grant, {
    ...place,
    id: randomUUID(),
    level,
    endsOn,
    grantedByName: actor.name,
    grantedAt: now(),
    revokedAt: null,
  });
  em.persist(grant);
  recordEvent(context, {
    streamId: institution.id,
    type: 'grant.created',
    subject: grant.id,
    data: { organisationId: organisation.id, level, endsOn },
  });
  await em.flush();
  return { grant, problems: [] };
}

function endProblem(endsOn: string, today: string): Problem | null {
  const latest = yearsAfter(today, LONGEST_YEARS);
  if (endsOn > today && endsOn <= latest) return null;
  return problem(
    'out-of-range',
    'endsOn',
    `Choose a last day after ${today} and no later than ${latest} (you chose ${endsOn}).`,
  );
}
