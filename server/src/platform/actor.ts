/** What a person may be within an organisation. */
export type Role =
  'region-administrator' | 'facilitator' | 'careers-leader' | 'contributor' | 'headteacher' | 'governor' | 'partner';

/** What an API client was allowed when its key was made. */
export type ApiScope = 'status:read' | 'evidence:read' | 'institutions:read';

/** The membership in which a person acts. */
export interface ActiveMembership {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationKind: 'region' | 'institution' | 'partner';
  readonly role: Role;
}

export interface PersonActor {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly membership: ActiveMembership | null;
  readonly sessionHash: string;
}

export interface ClientActor {
  readonly kind: 'client';
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly scopes: readonly ApiScope[];
}

/** Who is asking. */
export type Actor = { readonly kind: 'anonymous' } | PersonActor | ClientActor;

export const ANONYMOUS: Actor = { kind: 'anonymous' };

/** Whether the actor acts in one of these roles. */
export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.kind === 'person' && actor.membership !== null && roles.includes(actor.membership.role);
}

/** The organisation that the actor acts for, or null. */
export function organisationOf(actor: Actor): string | null {
  if (actor.kind === 'client') return actor.organisationId;
  return actor.kind === 'person' ? (actor.membership?.organisationId ?? null) : null;
}

/** Whether the actor is a person of the regional body. What they may there, the table of permissions says. */
export function actsForRegion(actor: Actor): boolean {
  return actor.kind === 'person' && actor.membership?.organisationKind === 'region';
}

/** Whether the actor is a person of this institution. */
export function worksFor(actor: Actor, institutionId: string): boolean {
  return actor.kind === 'person' && actor.membership?.organisationId === institutionId;
}
