/** That too many wait already, or one waited too long; the code is what PostgreSQL says when it has no connection left. */
class TooManyWait extends Error {
  override readonly name = 'TooManyWait';
  readonly code = '53300';
}

/** Lets so many do something at once, and has the others wait in their order, up to a limit of number and of time. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #atOnce: number;
  readonly #mostWaiting: number;
  readonly #longestMs: number;
  #working = 0;

  /** @param longestMs the longest that one waits; for ever without it */
  constructor(atOnce: number, mostWaiting: number, longestMs = Infinity) {
    this.#atOnce = atOnce;
    this.#mostWaiting = mostWaiting;
    this.#longestMs = longestMs;
  }

  /** How many have their turn. */
  get working(): number {
    return this.#working;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Whether nobody else may wait. */
  get isFull(): boolean {
    return this.#working >= this.#atOnce && this.#waiting.length >= this.#mostWaiting;
  }

  /** @throws TooManyWait as `begin` does */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    const end = await this.begin();
    try {
      return await work();
    } finally {
      end();
    }
  }

  /**
   * Waits for a turn, and says how to end it; ending it again does nothing.
   *
   * @throws TooManyWait when the queue is full, or the turn did not come in time
   */
  async begin(): Promise<() => void> {
    if (this.#working < this.#atOnce) this.#working += 1;
    else await this.#turn();
    let mine = true;
    return () => {
      if (mine) this.#pass();
      mine = false;
    };
  }

  /** Hands a turn that has ended to whoever waits longest. */
  #pass(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#working -= 1;
  }

  #turn(): Promise<void> {
    if (this.#waiting.length >= this.#mostWaiting) throw new TooManyWait('too many wait for their turn');
    return new Promise((resolve, reject) => {
      const timer = Number.isFinite(this.#longestMs) ? setTimeout(() => giveUp(), this.#longestMs) : undefined;
      const admit = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const giveUp = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(admit), 1);
        reject(new TooManyWait('a turn did not come in time'));
      };
      this.#waiting.push(admit);
    });
  }
}
