import { mayOn, mayCall } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';

/** Whose trail it is. */
export interface TrailOwner {
  readonly id: string;
  readonly kind: 'region' | 'institution' | 'partner';
}

export const trailPolicy = {
  /** The managers of an institution read its own; region administrators read the region's and those of institutions. */
  read(actor: Actor, { id, kind }: TrailOwner): boolean {
    if (kind === 'partner') return false;
    return mayOn(actor, kind === 'institution' ? 'Institution.trail' : 'Organisation.trail', id);
  },

  /** Region administrators have what they may read checked. */
  check: (actor: Actor, owner: TrailOwner): boolean =>
    mayCall(actor, 'Organisation.trailCheck') && trailPolicy.read(actor, owner),
};
