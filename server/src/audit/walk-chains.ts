import type { Faults } from './faults.ts';
import { linkHash } from './link-hash.ts';
import type { StoredLink } from './read-links.ts';

/** Follows chains link by link, and notes where one does not hold. */
export class ChainWalk {
  readonly #faults: Faults;
  #last: StoredLink | null = null;
  /** Links and chains that were looked at. */
  links = 0;
  chains = 0;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  /** Looks at the next link. They come chain by chain, in their order. */
  take(link: StoredLink): void {
    if (this.#last?.streamId !== link.streamId) {
      this.end();
      this.chains += 1;
    }
    this.links += 1;
    const before = this.#last ? { sequence: this.#last.sequence, hash: this.#last.hash } : { sequence: 0, hash: '' };
    if (link.sequence === before.sequence + 1) this.#compare(before.hash, link);
    else this.#missing(before.sequence + 1, link);
    this.#last = link;
  }

  /** Looks at the end of the last chain. */
  end(): void {
    const last = this.#last;
    this.#last = null;
    if (!last) return;
    const { streamId, head, sequence, hash } = last;
    if (!head) this.#faults.add('How long this chain is was noted, and the note was removed.', { streamId });
    else if (head.sequence > sequence)
      this.#faults.add(
        `The end of this chain was removed: ${head.sequence} events were written, and it ends with event ${sequence}.`,
        { streamId, sequence: sequence + 1 },
      );
    else if (head.sequence < sequence || head.hash !== hash)
      this.#faults.add(
        `This chain does not end as was noted when it was last written to (event ${head.sequence}): links were put in, or the note was changed.`,
        { streamId, sequence },
      );
  }

  #compare(previous: string, { streamId, sequence, eventId, event, hash }: StoredLink): void {
    const place = { streamId, sequence, eventId };
    if (!event) this.#faults.add('This event was removed; its seal is still there.', place);
    else if (linkHash(previous, sequence, event) !== hash)
      this.#faults.add(
        `This event (${event.type}) is not what was written in this place: it was changed, put in or moved, or the one before it was.`,
        place,
      );
  }

  /** What follows a gap cannot be compared, since the hash before it is gone. */
  #missing(expected: number, { streamId, sequence }: StoredLink): void {
    const gone = sequence - 1 === expected ? `Event ${expected} was` : `Events ${expected} to ${sequence - 1} were`;
    this.#faults.add(`${gone} removed, with the seal.`, { streamId, sequence: expected });
  }
}
