import { PgBoss } from 'pg-boss';
import type { Jobs } from '../platform/jobs.ts';

/** Does one kind of job. Called again from the start when the process that did it died. */
export type JobHandler = (data: Readonly<Record<string, string>>) => Promise<void>;

/** The queue, with its worker. */
export interface Queue extends Jobs {
  /** Waits for the jobs at work, then stops. */
  stop(): Promise<void>;
}

/** Seconds without a heartbeat after which a job is given to another worker. */
const HEARTBEAT_SECONDS = 15;

/** Starts the queue in the database, and a worker for each kind of job. */
export async function startQueue(
  databaseUrl: string,
  handlers: Readonly<Record<string, JobHandler>>,
  onError: (error: unknown) => void,
): Promise<Queue> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 3, schema: 'waymark_jobs' });
  boss.on('error', onError);
  await boss.start();
  for (const [name, handler] of Object.entries(handlers)) {
    await boss.createQueue(name, { retryLimit: 3, retryDelay: 2, heartbeatSeconds: HEARTBEAT_SECONDS });
    await boss.work<Record<string, string>>(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async ([job]) => {
      if (job) await handler(job.data);
    });
  }
  return {
    async add(name, data) {
      await boss.send(name, data);
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}
