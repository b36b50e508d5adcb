/** Sums that were written a short while ago. That one was read is known at once; how often, a little later. */
export class RecentSums {
  readonly #writtenAt = new Map<string, number>();
  readonly #whileMs: number;

  constructor(whileMs: number) {
    this.#whileMs = whileMs;
  }

  has(sum: string): boolean {
    return (this.#writtenAt.get(sum) ?? -Infinity) + this.#whileMs > performance.now();
  }

  add(sums: readonly string[]): void {
    for (const sum of this.#writtenAt.keys()) if (!this.has(sum)) this.#writtenAt.delete(sum);
    for (const sum of sums) this.#writtenAt.set(sum, performance.now());
  }
}
