/** Something that is not as it was written. */
export interface Fault {
  /** The organisation or institution whose chain or result it is; null for what belongs to none. */
  readonly streamId: string | null;
  /** Place of the event in its chain, from 1; null when it is not about one event. */
  readonly sequence: number | null;
  readonly eventId: string | null;
  /** A sentence. */
  readonly message: string;
}

/** Faults that are told one by one: who broke a chain at its beginning made as many as it has events. */
const MOST_TOLD = 100;

/** Collects faults in memory that does not grow with them. */
export class Faults {
  readonly #told: Fault[] = [];
  #count = 0;

  add(message: string, place: Partial<Omit<Fault, 'message'>> = {}): void {
    this.#count += 1;
    if (this.#told.length < MOST_TOLD)
      this.#told.push({ streamId: null, sequence: null, eventId: null, ...place, message });
  }

  /** The first of them. */
  get told(): readonly Fault[] {
    return this.#told;
  }

  get count(): number {
    return this.#count;
  }
}
