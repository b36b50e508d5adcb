import { PgBoss } from 'pg-boss';
import type { Jobs } from '../platform/jobs.ts';

/** One kind of job. */
export interface JobKind {
  readonly name: string;
  /** When it comes round by itself, as cron says it, in UTC: once for all servers. */
  readonly schedule?: string;
  /**
   * Does it. Called again from the start when the process that did it died.
   *
   * @param signal aborted when the queue is about to stop, for what takes longer than it waits
   */
  work(data: Readonly<Record<string, string>>, signal: AbortSignal): Promise<void>;
}

/** The queue, with its worker. */
export interface Queue extends Jobs {
  /** Whether jobs are done here. */
  readonly running: boolean;
  /** What waits to be done now, on all servers together; a kind of which nothing waits is left out. */
  waiting(): Promise<readonly WaitingJobs[]>;
  /** Begins no more jobs here. Those at work go on, and jobs may still be added. */
  drain(): void;
  /** Waits for the jobs at work, then stops. A job that is not done in time is given to another worker. */
  stop(): Promise<void>;
}

/** Jobs of one kind that wait. */
interface WaitingJobs {
  readonly kind: string;
  readonly count: number;
  /** How long the oldest has waited, in seconds. */
  readonly oldest: number;
}

/** Seconds without a heartbeat after which a job is given to another worker. */
const HEARTBEAT_SECONDS = 15;

/** How long jobs at work may go on once the queue drains. */
const DRAIN_MS = 10_000;

interface Listeners {
  readonly onError: (error: unknown) => void;
  /** Told of each job that came to its end. @param seconds how long it took */
  readonly worked?: (kind: string, outcome: 'done' | 'failed', seconds: number) => void;
  readonly drainMs?: number;
}
/** Seconds between two looks at whose heartbeat is missing. The queue looks when both of its clocks say so. */
const LOOK_SECONDS = 5;

/** Starts the queue in the database, and a worker for each kind of job. */
export async function startQueue(
  databaseUrl: string,
  kinds: readonly JobKind[],
  { onError, worked, drainMs = DRAIN_MS }: Listeners,
): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 3,
    schema: 'waymark_jobs',
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  });
  const stopping = new AbortController();
  boss.on('error', onError);
  await boss.start();
  let drainingSince: number | null = null;
  for (const { name, schedule, work } of kinds) {
    await boss.createQueue(name, { retryLimit: 3, retryDelay: 2, heartbeatSeconds: HEARTBEAT_SECONDS });
    await boss.work<Record<string, string>>(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async ([job]) => {
      if (job)
        await timed(
          () => work(job.data, stopping.signal),
          (outcome, seconds) => worked?.(name, outcome, seconds),
        );
    });
    if (schedule) await boss.schedule(name, schedule, {});
  }

  function drain(): void {
    stopping.abort();
    drainingSince ??= performance.now();
    for (const { name } of kinds) void boss.offWork(name, { wait: false });
  }

  return {
    async add(name, data) {
      await boss.send(name, data);
    },
    get running() {
      return drainingSince === null;
    },
    async waiting() {
      const { rows } = await boss.getDb().executeSql(WAITING, [kinds.map(({ name }) => name)]);
      return rows as WaitingJobs[];
    },
    drain,
    async stop() {
      drain();
      const left = drainMs - (performance.now() - (drainingSince ?? 0));
      await boss.stop({ graceful: true, timeout: Math.max(0, left) });
    },
  };
}

const WAITING = `select name as kind, count(*)::int as count, extract(epoch from now() - min(start_after))::float as oldest
  from waymark_jobs.job where state < 'active' and not blocked and start_after <= now() and name = any ($1::text[]) group by name`;

async function timed(
  work: () => Promise<void>,
  ended: (outcome: 'done' | 'failed', seconds: number) => void,
): Promise<void> {
  const began = performance.now();
  const end = (outcome: 'done' | 'failed'): void => ended(outcome, (performance.now() - began) / 1000);
  try {
    await work();
  } catch (error) {
    end('failed');
    throw error;
  }
  end('done');
}
