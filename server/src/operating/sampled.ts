/**
 * Looks at something only now and then, whoever asks: askers share a look, and what it found serves for a while.
 *
 * @param maxAgeMs how long; a look that is under way is shared too
 */
export function sampled<Found>(look: () => Promise<Found>, maxAgeMs: number): () => Promise<Found> {
  let latest: Promise<Found> | null = null;
  let staleAt = 0;
  let looking = false;
  return () => {
    if (latest !== null && (looking || performance.now() < staleAt)) return latest;
    looking = true;
    latest = look().finally(() => {
      looking = false;
      staleAt = performance.now() + maxAgeMs;
    });
    return latest;
  };
}

/** What something gives, or else what is said instead when it has given nothing in time. */
export async function within<Found, Instead>(ms: number, work: Promise<Found>, instead: Instead) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Instead>((resolve) => (timer = setTimeout(() => resolve(instead), ms)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const LONGEST_CLOSE_MS = 2_000;

/** What keeps its connection for longer ends with the process: a job that was handed back, a database that says nothing. */
export const inTime = (closing: Promise<void>): Promise<void> => within(LONGEST_CLOSE_MS, closing, undefined);
