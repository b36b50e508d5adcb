import type { Actor } from '../../platform/actor.ts';

/** Most subscriptions that one credential may have open at once, on this server. */
export const MOST_OPEN = 10;

/** Who has how many subscriptions open: one caller cannot take what is there for all. */
export class SubscriptionPlaces {
  readonly #open = new Map<string, number>();

  /** Takes a place, and says how to give it back; null when the credential has all of its places. */
  take(actor: Actor): (() => void) | null {
    const credential = actor.kind === 'person' ? `session:${actor.sessionHash}` : `${actor.kind}:${idOf(actor)}`;
    const open = this.#open.get(credential) ?? 0;
    if (open >= MOST_OPEN) return null;
    this.#open.set(credential, open + 1);
    return () => {
      const left = (this.#open.get(credential) ?? 1) - 1;
      if (left > 0) this.#open.set(credential, left);
      else this.#open.delete(credential);
    };
  }
}

const idOf = (actor: Actor): string => (actor.kind === 'anonymous' ? '' : actor.id);
