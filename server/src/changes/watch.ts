import { toAll, type Signal } from './signal.ts';

/** Most signals that wait for one watcher. */
const MOST_WAITING = 100;

/**
 * Signals for one watcher, in their order. The same thing happening again while it waits is told once; a watcher that
 * cannot keep up is told that it missed some, instead of filling the memory.
 */
export class Watch implements AsyncIterableIterator<Signal> {
  readonly #wants: (signal: Signal) => boolean;
  readonly #ended: () => void;
  #waiting = new Map<string, Signal>();
  #wake: (() => void) | null = null;
  #open = true;

  constructor(wants: (signal: Signal) => boolean, ended: () => void) {
    this.#wants = wants;
    this.#ended = ended;
  }

  tell(signal: Signal): void {
    const concernsAll = signal.streamId === null;
    if (!this.#open || !(concernsAll || this.#wants(signal))) return;
    const key = `${signal.type} ${signal.subject}`;
    this.#waiting.delete(key);
    this.#waiting.set(key, signal);
    if (this.#waiting.size > MOST_WAITING) this.#waiting = new Map([['missed', toAll('missed', signal.at)]]);
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<Signal, undefined>> {
    while (this.#open) {
      const [first] = this.#waiting;
      if (first) {
        this.#waiting.delete(first[0]);
        return { done: false, value: first[1] };
      }
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<Signal, undefined>> {
    if (this.#open) {
      this.#open = false;
      this.#waiting.clear();
      this.#wake?.();
      this.#ended();
    }
    return { done: true, value: undefined };
  }

  async throw(): Promise<IteratorResult<Signal, undefined>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
