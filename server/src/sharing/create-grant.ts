import { Organisation } from '../organisations/index.ts';
import { idOf, institutionalIdOf } from '../platform/global-id.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { giveGrant, oneByOne } from './give-grant.ts';
import type { Grant } from './grant.entity.ts';
import { requireSharer } from './sharer.ts';
import { programmeProblems, termsProblems, type Terms } from './terms.ts';

/** A consent to be. Ids are those of the API. */
export interface NewGrant extends Terms {
  readonly institutionId: string;
  readonly organisationId: string;
  /** A grant that ends as this one begins. */
  readonly replacesGrantId?: string | null;
}

/**
 * Lets a partner organisation read an institution's results. One that holds already for the same programme, or for all,
 * is replaced.
 *
 * @throws NotFound when there is no such institution, or none that the actor may know of
 * @throws Forbidden when the actor may not share its results
 */
export async function createGrant(
  context: RequestContext,
  input: NewGrant,
): Promise<{ grant: Grant | null; problems: readonly Problem[] }> {
  const { institution, actor } = await requireSharer(context, idOf('Institution', input.institutionId));
  const organisationId = idOf('Organisation', input.organisationId);
  const replaces =
    typeof input.replacesGrantId === 'string' ? institutionalIdOf('Grant', input.replacesGrantId).id : undefined;
  const problems = [
    ...(await partnerProblems(context, organisationId)),
    ...(await programmeProblems(context, institution.id, input.programmeId)),
    ...termsProblems(context, input),
  ];
  if (problems.length > 0) return { grant: null, problems };
  // One by one, so that of two people who share at once neither leaves a grant that the other meant to replace.
  return context.em.transactional(async (em) => {
    await oneByOne(em, institution.id);
    const giving = { em, actor, now: () => context.now() };
    const grant = await giveGrant(giving, { institutionId: institution.id, organisationId }, input, replaces);
    await em.flush();
    return { grant, problems: [] };
  });
}

async function partnerProblems({ em }: RequestContext, id: string): Promise<readonly Problem[]> {
  return (await em.count(Organisation, { id, kind: 'partner' })) > 0
    ? []
    : [problem('not-a-partner', 'organisationId', 'Choose a partner organisation from the list.')];
}
