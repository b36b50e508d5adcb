import { mayAt } from '../institutions/index.ts';
import { organisationOf, type Actor } from '../platform/actor.ts';
import { may } from '../platform/permission.ts';

/** Whose trail it is. */
export interface TrailOwner {
  readonly id: string;
  readonly kind: 'region' | 'institution' | 'partner';
}

export const trailPolicy = {
  /** The managers of an institution read its own; region administrators read the region's and those of institutions. */
  read(actor: Actor, { id, kind }: TrailOwner): boolean {
    if (kind === 'institution') return mayAt(actor, 'read-trail', id);
    return kind === 'region' && organisationOf(actor) === id && may(actor, 'read-trail');
  },

  /** Region administrators have what they may read checked. */
  check(actor: Actor, owner: TrailOwner): boolean {
    const forRegion = actor.kind === 'person' && actor.membership?.organisationKind === 'region';
    return forRegion && trailPolicy.read(actor, owner);
  },
};
