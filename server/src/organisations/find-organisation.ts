import { institutionById } from '../institutions/index.ts';
import { organisationOf } from '../platform/actor.ts';
import { NotFound } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { Organisation } from './organisation.entity.ts';
import { organisationPolicy } from './organisation.policy.ts';

/**
 * Finds an organisation that the actor may know of: their own, an institution they may see, and as `organisationPolicy`
 * has it, the region and partners.
 *
 * @throws NotFound when there is none
 */
export async function findOrganisation(context: RequestContext, id: string): Promise<Organisation> {
  // Both are looked for whatever the id is, so that what is hidden takes as long as what is not there.
  const [organisation, institution] = await Promise.all([
    context.em.findOne(Organisation, { id }),
    context.load(institutionById, id),
  ]);
  if (!organisation || !(institution || isKnown(context, organisation))) throw new NotFound('organisation');
  return organisation;
}

function isKnown({ actor }: RequestContext, { id, kind }: Organisation): boolean {
  return organisationOf(actor) === id || (kind !== 'institution' && organisationPolicy.know(actor, kind));
}

/** Partner organisations that a school may share with, by name. Partners do not learn of one another. */
export function listPartners({ em, actor }: RequestContext): Promise<Organisation[]> {
  const own = organisationPolicy.know(actor, 'partner') ? {} : { id: organisationOf(actor) };
  return em.find(Organisation, { kind: 'partner', ...own }, { orderBy: { name: 'asc', id: 'asc' } });
}
