import type { Piscina } from 'piscina';
import type { Barred, Guard } from './guard.ts';
import { runWatched, withDefinitions, type Outcome } from './run-watched.ts';
import type { HashedEdition, ManyAnswered, ManyInput, ManyTask, Outline, Work } from './task.ts';

/** Many assessments that were answered under one edition, to be scored by another, or by the same. */
export interface Many {
  readonly from: HashedEdition;
  readonly to: HashedEdition;
  readonly inputs: readonly ManyInput[];
}

type Scored = Extract<ManyAnswered, { kind: 'scored' }>;

/**
 * Scores them in one worker. One whose rules never come back is found by itself and scored by itself, so that it is
 * struck once and spoils its own findings alone.
 */
export async function evaluateMany(
  pool: Piscina<Work, unknown>,
  guard: Guard,
  many: Many,
): Promise<readonly Outline[]> {
  const { inputs } = many;
  const some = (start: number, end?: number) =>
    evaluateMany(pool, guard, { ...many, inputs: inputs.slice(start, end) });
  const noted = ({ outlines, ...faults }: Scored): readonly Outline[] => {
    guard.noteFaults(faults);
    return outlines;
  };
  if (inputs.length === 0) return [];
  if (inputs.length === 1) return noted(await guard.insist((barred) => attempt(pool, many, barred)));
  const outcome = await attempt(pool, many, guard.barred());
  if ('answer' in outcome) return noted(outcome.answer);
  const lost = outcome.begun - 1;
  if (lost < 0) throw outcome.error;
  return [...(await some(0, lost)), ...(await some(lost, lost + 1)), ...(await some(lost + 1))];
}

const attempt = (pool: Piscina<Work, unknown>, { from, to, inputs }: Many, barred: Barred): Promise<Outcome<Scored>> =>
  withDefinitions((known) => {
    const editions = known ? { from: from.definition, to: to.definition } : null;
    const task: Omit<ManyTask, 'post'> = { hash: to.hash, from: from.hash, editions, inputs, barred };
    return runWatched<ManyAnswered>(pool, 'scoreMany', task);
  });
