import type { MikroORM } from '@mikro-orm/postgresql';
import { asServer } from '../persistence/as-server.ts';

/** How often the database is asked; between two times, what has passed is measured by a clock that nobody sets. */
const EVERY_MS = 10_000;
/** How far two clocks may go apart: an older answer says so much less about the time. */
const DRIFT = 1 / 1_000;

/** The time of the database: servers that share it agree on it, whatever their own clocks say. */
export interface DatabaseClock {
  readonly now: () => Date;
  stop(): Promise<void>;
}

/** @throws when the database does not answer */
export async function startDatabaseClock(orm: MikroORM, everyMs = EVERY_MS): Promise<DatabaseClock> {
  const ask = async () => {
    const asked = performance.now();
    const [row] = await asServer(orm).execute<{ at: number }[]>(
      `select (extract(epoch from clock_timestamp()) * 1000)::float8 as at`,
    );
    const heard = performance.now();
    return { at: row?.at ?? Date.now(), since: (asked + heard) / 2, waited: heard - asked };
  };
  let known = await ask();
  const timer = setInterval(() => {
    ask().then(
      (fresh) => {
        // What took long says little about the time, and taking it would have the time step back.
        if (fresh.waited <= known.waited + DRIFT * (fresh.since - known.since)) known = fresh;
      },
      // While the database is away nothing is done that needs its time.
      () => undefined,
    );
  }, everyMs).unref();
  return {
    now: () => new Date(known.at + performance.now() - known.since),
    stop: () => Promise.resolve(clearInterval(timer)),
  };
}
