import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sql } from '../persistence/conditions.ts';
import { RecentSums } from './recent-sums.ts';
import { WaitingReads, type Reading } from './waiting-reads.ts';
import { writeReads } from './write-reads.ts';

/** Keeps who read what. Nobody waits for it, unless more waits to be written than may. */
export interface Ledger {
  /** Notes that institutions were read. Gives a promise only when the caller has to wait until there is room. */
  note(reading: Reading, institutionIds: readonly string[], at: Date): Promise<void> | null;
  /** Notes that a sum over institutions was read. @param cohort SQL that gives their `institution_id` */
  noteCohort(reading: Reading, cohort: Sql, at: Date): Promise<void> | null;
  /** How many rows wait to be written. */
  readonly waiting: number;
  /** Writes what waits. */
  flush(): Promise<void>;
  /** Writes what waits, and takes nothing more. */
  stop(): Promise<void>;
}

interface LedgerOptions {
  /** The server's own entity manager, one for each time it writes. */
  em(): EntityManager;
  readonly report: (error: unknown) => void;
  /** Reads wait at most so long to be written, so that many are written at once. A killed server loses no more than these. */
  readonly delayMs?: number;
  /** More rows than this do not wait: whoever reads next writes them first. */
  readonly most?: number;
  /** A sum that was written is not written again for so long: it is a row for each institution of a cohort. */
  readonly sumsEveryMs?: number;
}

export function createLedger({
  em,
  report,
  delayMs = 250,
  most = 10_000,
  sumsEveryMs = 60_000,
}: LedgerOptions): Ledger {
  let waiting = new WaitingReads();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> | null = null;
  const sums = new RecentSums(sumsEveryMs);

  let sumsTimer: ReturnType<typeof setTimeout> | null = null;

  function later(): Promise<void> | null {
    timer ??= setTimeout(() => void flush(isDue).catch(report), delayMs).unref();
    return waiting.size > most ? flush(isDue) : null;
  }

  const isDue = (sum: string): boolean => !sums.has(sum);

  async function write(reads: WaitingReads): Promise<void> {
    try {
      await writeReads(em(), reads);
    } catch (error) {
      waiting.takeOver(reads);
      timer ??= setTimeout(() => void flush().catch(report), 4 * delayMs).unref();
      throw error;
    }
  }

  /** One write at a time; what comes meanwhile is written after it, and so are sums that are not due. */
  async function flush(due: (sum: string) => boolean = () => true): Promise<void> {
    while (writing) await writing.catch(() => undefined);
    if (timer) clearTimeout(timer);
    timer = null;
    const reads = waiting;
    waiting = reads.leaveSums(due);
    if (waiting.size > 0)
      sumsTimer ??= setTimeout(() => ((sumsTimer = null), void flush(isDue).catch(report)), sumsEveryMs).unref();
    if (reads.size === 0) return;
    sums.add(reads.sums);
    // Set free here and not in `write`, which may fail before it has waited for anything.
    const written = write(reads).finally(() => (writing = null));
    writing = written;
    return written;
  }

  return {
    get waiting() {
      return waiting.size;
    },
    note(reading, institutionIds, at) {
      waiting.add(reading, institutionIds, { count: 1, firstAt: at, lastAt: at });
      return later();
    },
    noteCohort(reading, cohort, at) {
      waiting.addCohort(reading, cohort, { count: 1, firstAt: at, lastAt: at });
      return later();
    },
    flush: () => flush(),
    async stop() {
      await flush().catch(report);
      if (timer) clearTimeout(timer);
      if (sumsTimer) clearTimeout(sumsTimer);
    },
  };
}
