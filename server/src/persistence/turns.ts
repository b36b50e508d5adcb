/** That too many wait already; the code is what PostgreSQL says when it has no connection left. */
class TooManyWait extends Error {
  override readonly name = 'TooManyWait';
  readonly code = '53300';
}

/** Lets so many do something at once, and has the others wait in their order, up to a limit. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #mostWaiting: number;
  #free: number;

  constructor(atOnce: number, mostWaiting: number) {
    this.#free = atOnce;
    this.#mostWaiting = mostWaiting;
  }

  /** @throws TooManyWait when the queue is full */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#turn();
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  #turn(): Promise<void> {
    if (this.#waiting.length >= this.#mostWaiting) throw new TooManyWait('too many transactions wait for their turn');
    return new Promise((resolve) => void this.#waiting.push(resolve));
  }
}
