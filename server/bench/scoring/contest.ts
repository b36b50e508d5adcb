import type { Answer } from '@waymark/kit';
import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './contestants.ts';

export interface Length {
  readonly rounds: number;
  /** How long each contestant scores in each round. */
  readonly milliseconds: number;
}

/** How fast one contestant was: assessments per second in each round. */
export interface Pace {
  readonly contestant: Contestant;
  readonly perSecond: readonly number[];
}

/** Fails unless all contestants come to the same points and percentages for every set of answers. */
export async function agree(contestants: readonly Contestant[], sets: readonly (readonly Answer[])[]): Promise<void> {
  for (const [index, answers] of sets.entries()) {
    const all = await Promise.all(
      contestants.map(async ({ name, score, read }) => ({ name, sums: read(await score(answers)) })),
    );
    const other = all.find(({ sums }) => !isDeepStrictEqual(sums, all[0]?.sums));
    if (other)
      throw new Error(
        `${other.name} and ${all[0]?.name ?? ''} disagree about answers ${index}: ${JSON.stringify(other.sums)} and ${JSON.stringify(all[0]?.sums)}.`,
      );
  }
}

/** Lets all contestants score in turn, round after round, after one round to warm up that does not count. */
export async function contest(
  contestants: readonly Contestant[],
  sets: readonly (readonly Answer[])[],
  { rounds, milliseconds }: Length,
): Promise<readonly Pace[]> {
  const paces = contestants.map((contestant) => ({ contestant, perSecond: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { contestant, perSecond } of paces) {
      const pace = await scoreFor(contestant, sets, milliseconds);
      if (round > 0) perSecond.push(pace);
    }
  }
  return paces;
}

/** @returns assessments per second */
async function scoreFor(
  { score }: Contestant,
  sets: readonly (readonly Answer[])[],
  milliseconds: number,
): Promise<number> {
  const start = performance.now();
  let scored = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    for (const answers of sets) {
      const result = score(answers);
      // Waiting costs time, so only those that need it wait.
      if (result instanceof Promise) await result;
    }
    scored += sets.length;
    elapsed = performance.now() - start;
  }
  return (scored * 1000) / elapsed;
}
