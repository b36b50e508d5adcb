import { PgBoss } from 'pg-boss';
import type { Jobs } from '../platform/jobs.ts';

/** One kind of job. */
export interface JobKind {
  readonly name: string;
  /** When it comes round by itself, as cron says it, in UTC: once for all servers. */
  readonly schedule?: string;
  /** Does it. Called again from the start when the process that did it died. */
  work(data: Readonly<Record<string, string>>): Promise<void>;
}

/** The queue, with its worker. */
export interface Queue extends Jobs {
  /** Waits for the jobs at work, then stops. */
  stop(): Promise<void>;
}

/** Seconds without a heartbeat after which a job is given to another worker. */
const HEARTBEAT_SECONDS = 15;

/** Seconds between two looks at whose heartbeat is missing. The queue looks when both of its clocks say so. */
const LOOK_SECONDS = 5;

/** Starts the queue in the database, and a worker for each kind of job. */
export async function startQueue(
  databaseUrl: string,
  kinds: readonly JobKind[],
  onError: (error: unknown) => void,
): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 3,
    schema: 'waymark_jobs',
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  });
  boss.on('error', onError);
  await boss.start();
  for (const { name, schedule, work } of kinds) {
    await boss.createQueue(name, { retryLimit: 3, retryDelay: 2, heartbeatSeconds: HEARTBEAT_SECONDS });
    await boss.work<Record<string, string>>(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async ([job]) => {
      if (job) await work(job.data);
    });
    if (schedule) await boss.schedule(name, schedule, {});
  }
  return {
    async add(name, data) {
      await boss.send(name, data);
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}
