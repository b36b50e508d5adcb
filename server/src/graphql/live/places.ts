import type { Actor } from '../../platform/actor.ts';

/** Who has how many of something open on this server: one caller cannot take what is there for all. */
export class Places {
  readonly most: number;
  readonly #open = new Map<string, number>();

  /** @param most places of one credential */
  constructor(most: number) {
    this.most = most;
  }

  /** Takes a place, and says how to give it back; null when the credential has all of its places. */
  take(actor: Actor): (() => void) | null {
    const credential = actor.kind === 'person' ? `session:${actor.sessionHash}` : `${actor.kind}:${idOf(actor)}`;
    const open = this.#open.get(credential) ?? 0;
    if (open >= this.most) return null;
    this.#open.set(credential, open + 1);
    return () => {
      const left = (this.#open.get(credential) ?? 1) - 1;
      if (left > 0) this.#open.set(credential, left);
      else this.#open.delete(credential);
    };
  }
}

const idOf = (actor: Actor): string => (actor.kind === 'anonymous' ? '' : actor.id);
