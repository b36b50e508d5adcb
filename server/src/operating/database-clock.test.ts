import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { TestRegion } from '../../testing/region.ts';
import { startDatabaseClock } from './database-clock.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

let region: TestRegion;
beforeAll(async () => {
  region = await TestRegion.start();
});
afterEach(() => vi.useRealTimers());
afterAll(() => region.stop());

async function databaseNow(): Promise<number> {
  const [row] = await region.orm.em
    .fork()
    .execute<{ at: number }[]>('select (extract(epoch from clock_timestamp()) * 1000)::float8 as at');
  return row?.at ?? 0;
}

it.each([
  { name: 'a day ahead', skewMs: DAY_MS },
  { name: 'a day behind', skewMs: -DAY_MS },
])('is the time of the database on a machine whose clock is $name', async ({ skewMs }) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + skewMs });
  const clock = await startDatabaseClock(region.orm);
  expect(Math.abs(clock.now().getTime() - (await databaseNow()))).toBeLessThan(5_000);
  await clock.stop();
});

it('goes on when the clock of the machine is set back', async () => {
  const clock = await startDatabaseClock(region.orm, 20);
  const before = clock.now().getTime();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 2 * 60 * 60 * 1_000 });
  await wait(100);
  const passed = clock.now().getTime() - before;
  expect(passed).toBeGreaterThan(50);
  expect(passed).toBeLessThan(30_000);
  await clock.stop();
});
