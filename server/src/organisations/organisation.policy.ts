import { reachOf, type Subject } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { OrganisationKind } from './organisation.entity.ts';

type Public = Exclude<OrganisationKind, 'institution'>;

const MEANS: Readonly<Record<Public, Subject>> = { region: 'Organisation:region', partner: 'Organisation:partner' };

export const organisationPolicy = {
  /** Whether the actor may know of every organisation of a kind, beyond their own. */
  know: (actor: Actor, kind: Public): boolean => ['everywhere', 'open'].includes(reachOf(actor, MEANS[kind]) ?? ''),
};
