import type { Actor, ApiScope, Role } from '../platform/actor.ts';

/**
 * Whom a row of the table can name: a role, a scope of a key, a key whatever its scopes, somebody who is signed in and
 * acts for nobody, and a stranger.
 */
export type Caller = Role | ApiScope | 'key' | 'newcomer' | 'stranger';

/** Every name by which the table may know an actor. */
export function callersOf(actor: Actor): readonly Caller[] {
  switch (actor.kind) {
    case 'anonymous':
      return ['stranger'];
    case 'client':
      return ['key', ...actor.scopes];
    case 'person':
      return [actor.membership?.role ?? 'newcomer'];
  }
}

export const REGION = ['region-administrator', 'facilitator'] as const satisfies readonly Role[];
export const SCHOOL = ['careers-leader', 'contributor', 'headteacher', 'governor'] as const satisfies readonly Role[];
/** Who answers and adds evidence. */
export const WORKERS = ['careers-leader', 'contributor', 'headteacher'] as const satisfies readonly Role[];
/** Who speaks for a school: submits, shares, lets people in. */
export const LEADERS = ['careers-leader', 'headteacher'] as const satisfies readonly Role[];
/** Partners, and the scopes by which a partner's program learns which institutions share with it. */
export const PARTNERS = ['partner', 'institutions:read', 'status:read'] as const satisfies readonly Caller[];
/** Everybody who has a role. */
const MEMBERS = [...REGION, ...SCHOOL, 'partner'] as const satisfies readonly Role[];
export const PEOPLE = [...MEMBERS, 'newcomer'] as const satisfies readonly Caller[];
export const SIGNED_IN = [...PEOPLE, 'key'] as const satisfies readonly Caller[];
export const EVERYBODY = [...SIGNED_IN, 'stranger'] as const satisfies readonly Caller[];
