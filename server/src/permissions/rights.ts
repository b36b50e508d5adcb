import { organisationOf, type Actor, type Role } from '../platform/actor.ts';
import { callersOf } from './callers.ts';
import { REACHES, type Reach } from './row.ts';
import { rolesOf } from './roles.ts';
import { rowOf, type Subject } from './table.ts';

const WIDEST_FIRST = Object.keys(REACHES) as readonly Reach[];

/** How far the actor's right to something reaches, at most; null when they have none. */
export function reachOf(actor: Actor, subject: Subject): Reach | null {
  const row = rowOf(subject);
  const names = callersOf(actor);
  return WIDEST_FIRST.find((reach) => row[reach]?.some((caller) => names.includes(caller))) ?? null;
}

/** Whether the actor may do this at all, be it on one thing alone. */
export function mayCall(actor: Actor, subject: Subject): boolean {
  return reachOf(actor, subject) !== null;
}

/**
 * Whether the actor may do this on what belongs to an organisation or institution. What is shared with them is another
 * matter: that depends on the grant, and `sharing` knows it.
 */
export function mayOn(actor: Actor, subject: Subject, organisationId: string): boolean {
  const reach = reachOf(actor, subject);
  return reach === 'everywhere' || (reach === 'own' && organisationOf(actor) === organisationId);
}

/** The roles of a kind of organisation in which people may do this in their own organisation. */
export function rolesThatMay(subject: Subject, kind: 'region' | 'institution' | 'partner'): readonly Role[] {
  const { everywhere = [], own = [] } = rowOf(subject);
  return rolesOf(kind).filter((role) => everywhere.includes(role) || own.includes(role));
}
