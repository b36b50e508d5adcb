import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { startQueue, type Queue } from './queue.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const onError = (error: unknown): void => console.error(error);

/** A job that takes until it is let go. */
function held() {
  let letGo: () => void = () => undefined;
  let begun = 0;
  const until = new Promise<void>((resolve) => (letGo = resolve));
  const work = async (): Promise<void> => {
    begun += 1;
    await until;
  };
  return { work, letGo: () => letGo(), begun: () => begun };
}

async function started(queue: Queue, job: { begun(): number }): Promise<void> {
  await queue.add('held', {});
  await expect.poll(job.begun, { timeout: 20_000 }).toBe(1);
}

it('finishes the job at work when it drains, and begins no other', async () => {
  const job = held();
  const ended: string[] = [];
  const queue = await startQueue(database.url, [{ name: 'held', work: job.work }], {
    onError,
    worked: (kind, outcome) => void ended.push(`${kind} ${outcome}`),
  });
  await started(queue, job);
  queue.drain();
  await queue.add('held', {});
  expect(queue.running).toBe(false);
  await wait(1_200);
  expect(job.begun()).toBe(1);
  expect(await queue.waiting()).toMatchObject([{ kind: 'held', count: 1 }]);
  const stopped = queue.stop();
  job.letGo();
  await stopped;
  expect(ended).toEqual(['held done']);
});

it('gives a job to another server that is not done in time', async () => {
  const [slow, other] = [held(), held()];
  const queue = await startQueue(database.url, [{ name: 'slow', work: slow.work }], { onError, drainMs: 1_000 });
  await queue.add('slow', {});
  await expect.poll(slow.begun, { timeout: 20_000 }).toBe(1);
  await queue.stop();
  const second = await startQueue(database.url, [{ name: 'slow', work: other.work }], { onError });
  await expect.poll(other.begun, { timeout: 20_000 }).toBe(1);
  other.letGo();
  slow.letGo();
  await second.stop();
});

it('tells what failed, and tries it again', async () => {
  const ended: string[] = [];
  let tries = 0;
  const work = (): Promise<void> => ((tries += 1), tries === 1 ? Promise.reject(new Error('no')) : Promise.resolve());
  const queue = await startQueue(database.url, [{ name: 'shaky', work }], {
    onError,
    worked: (_kind, outcome, seconds) => void ended.push(`${outcome} ${seconds < 60}`),
  });
  await queue.add('shaky', {});
  await expect.poll(() => ended, { timeout: 20_000 }).toEqual(['failed true', 'done true']);
  await queue.stop();
});
