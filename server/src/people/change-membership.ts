import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import { Membership, Organisation } from '../organisations/index.ts';
import type { Json } from '@waymark/kit';
import { Forbidden, NotFound } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import type { Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { lockPeople } from './lock-people.ts';
import { membershipPolicy } from './membership.policy.ts';

/** A membership while nobody else changes the people of its organisation. */
export interface Changing {
  readonly em: EntityManager;
  readonly membership: Membership;
  readonly organisation: Organisation;
  /** Notes what was done to it: stored with the change, or not at all. */
  record(type: string, data?: Json): void;
}

export interface ChangedMembership {
  readonly membership: Membership | null;
  readonly problems: readonly Problem[];
}

export const refused = (...problems: readonly Problem[]): ChangedMembership => ({ membership: null, problems });
export const done = ({ membership }: Pick<Changing, 'membership'>): ChangedMembership => ({ membership, problems: [] });

/**
 * Changes a membership, in turn with all who change the people of its organisation.
 *
 * @throws NotFound when there is no such membership, or none that the actor may know of
 * @throws Forbidden when the actor may not manage people there
 */
export async function changeMembership<Result extends ChangedMembership>(
  context: RequestContext,
  membershipId: string,
  change: (changing: Changing) => Promise<Result>,
): Promise<Result> {
  const { actor, now } = context;
  const id = idOf('Membership', membershipId);
  return context.em.transactional(async (em) => {
    const membership = await em.findOne(Membership, { id });
    const organisation = membership && (await em.findOne(Organisation, { id: membership.organisationId }));
    if (!membership || !organisation || !membershipPolicy.see(actor, membership, organisation))
      throw new NotFound('membership');
    if (!membershipPolicy.manage(actor, organisation)) throw new Forbidden(`manage the people of ${organisation.name}`);
    await lockPeople(em, actor, organisation.id);
    await em.refresh(membership);
    const record = (type: string, data: Json = {}): void =>
      recordEvent({ em, actor, now }, { streamId: organisation.id, type, subject: membership.id, data });
    return change({ em, membership, organisation, record });
  });
}
