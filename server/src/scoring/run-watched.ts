import type { Piscina } from 'piscina';
import { Post } from './post.ts';
import type { UnknownEdition, Work } from './task.ts';

/** The longest that one evaluation may run. They take about a millisecond. */
const MOST_MS = 1_000;
/** The heap of one worker, in MiB, with all modules in it. */
export const MOST_MIB = 128;
const TICKS = 5;

/** What came of a piece of work. */
export type Outcome<Answer> =
  | { readonly answer: Answer }
  /** The worker is lost: why, whose code it was in, and with how many assessments it had begun. */
  | { readonly lost: string; readonly place: number | null; readonly begun: number; readonly error: unknown };

/** Has a worker do something, and ends the worker when one assessment takes too long. @param name of its function */
export async function runWatched<Answer>(
  pool: Piscina<Work, unknown>,
  name: string,
  work: Omit<Work, 'post'>,
): Promise<Outcome<Answer>> {
  const post = new Post();
  const ending = new AbortController();
  let seen = 0;
  let late = 0;
  const watch = setInterval(() => {
    const { begun } = post;
    // The time starts with the work, and anew with each assessment: waiting in the queue and starting a thread are
    // nobody's fault.
    if (begun === 0) return;
    late = begun === seen ? late + 1 : 1;
    seen = begun;
    if (late > TICKS) ending.abort();
  }, MOST_MS / TICKS);
  try {
    const answer = await pool.run({ ...work, post: post.memory }, { name, signal: ending.signal });
    return { answer: answer as Answer };
  } catch (error) {
    return { lost: reasonOf(error, ending.signal), place: post.place, begun: post.begun, error };
  } finally {
    clearInterval(watch);
  }
}

/** Hands work over without definitions first, and again with them when the worker does not have them yet. */
export async function withDefinitions<Answer extends { readonly kind: string }>(
  run: (definitions: boolean) => Promise<Outcome<Answer>>,
): Promise<Outcome<Exclude<Answer, UnknownEdition>>> {
  const isKnown = (outcome: Outcome<Answer>): outcome is Outcome<Exclude<Answer, UnknownEdition>> =>
    !('answer' in outcome) || outcome.answer.kind !== 'unknown-edition';
  const first = await run(false);
  const outcome = isKnown(first) ? first : await run(true);
  if (!isKnown(outcome)) throw new Error('a worker forgot an edition that it was given');
  return outcome;
}

function reasonOf(error: unknown, { aborted }: AbortSignal): string {
  if (aborted) return `it took longer than ${MOST_MS / 1_000} second and was stopped.`;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `it took more than ${MOST_MIB} MiB of memory and was stopped.`;
  return `it ended its thread (${error instanceof Error ? error.message : String(error)}).`;
}
