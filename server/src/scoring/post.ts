/** What a worker is doing at the moment, in memory that outlives it: when it never comes back, this says whose code it was in. */
export class Post {
  readonly memory: SharedArrayBuffer;
  readonly #cells: Int32Array;

  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#cells = new Int32Array(memory);
  }

  /** The worker has begun with an assessment: the first, or the next. */
  begin(): void {
    Atomics.add(this.#cells, BEGUN, 1);
  }

  /** With how many assessments the worker has begun. */
  get begun(): number {
    return Atomics.load(this.#cells, BEGUN);
  }

  /** Runs a module's code. @param place of the suspect in the list that both sides have */
  during<Result>(place: number, run: () => Result): Result {
    Atomics.store(this.#cells, PLACE, place + 1);
    try {
      return run();
    } finally {
      Atomics.store(this.#cells, PLACE, 0);
    }
  }

  /** The suspect whose code is running, as its place; null when none is. */
  get place(): number | null {
    const place = Atomics.load(this.#cells, PLACE);
    return place === 0 ? null : place - 1;
  }
}

const BEGUN = 0;
const PLACE = 1;
