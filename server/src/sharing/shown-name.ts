import { mayOn } from '../permissions/index.ts';
import { type Actor } from '../platform/actor.ts';

/** A name of one of an institution's people: its results do not tell it to those that they are shared with. */
export function shownName(actor: Actor, institutionId: string, name: string): string {
  return mayOn(actor, 'Institution.people', institutionId) ? name : 'Somebody at the school';
}
