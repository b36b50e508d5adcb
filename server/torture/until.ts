import { setTimeout as wait } from 'node:timers/promises';

const EVERY_MS = 5;

/**
 * Waits until something holds, looking every few milliseconds.
 *
 * @param what for whoever reads that it never did
 * @returns how long it took, in milliseconds
 * @throws when it does not hold within the time
 */
export async function until(what: string, withinMs: number, holds: () => boolean | Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await holds())) {
    if (performance.now() - begun > withinMs) throw new Error(`${what} did not come within ${withinMs / 1_000} s`);
    await wait(EVERY_MS);
  }
  return performance.now() - begun;
}
