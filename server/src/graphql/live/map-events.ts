/** What becomes of one event: told as something else, told to nobody, or the end of all. */
export type Mapped<Value> = { readonly value: Value } | 'nothing' | 'end';

interface Mapping<Event, Value> {
  map(event: Event): Promise<Mapped<Value>>;
  /** What is told last when something fails. Without it the failure is the caller's. */
  failed?(error: unknown): Value;
  /** Called once, however it ends. */
  ended?(): void;
}

/**
 * Maps the events of an iterator. Ending the result ends the source at once, also while it waits for an event: a
 * generator would end with the next event only.
 */
export class MappedEvents<Event, Value> implements AsyncIterableIterator<Value> {
  readonly #source: AsyncIterator<Event>;
  readonly #mapping: Mapping<Event, Value>;
  #open = true;

  constructor(source: AsyncIterator<Event>, mapping: Mapping<Event, Value>) {
    this.#source = source;
    this.#mapping = mapping;
  }

  async next(): Promise<IteratorResult<Value, undefined>> {
    try {
      while (this.#open) {
        const { done, value } = await this.#source.next();
        const mapped = done ? 'end' : await this.#mapping.map(value);
        if (mapped === 'end') return await this.return();
        if (mapped !== 'nothing') return { done: false, value: mapped.value };
      }
    } catch (error) {
      await this.return();
      if (!this.#mapping.failed) throw error;
      return { done: false, value: this.#mapping.failed(error) };
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<Value, undefined>> {
    if (this.#open) {
      this.#open = false;
      this.#mapping.ended?.();
      await this.#source.return?.();
    }
    return { done: true, value: undefined };
  }

  async throw(): Promise<IteratorResult<Value, undefined>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
