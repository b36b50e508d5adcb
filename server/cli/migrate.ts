import { migrate as bringUpToDate } from '../src/persistence/migrate.ts';
import { openDatabase } from './open-database.ts';
import { operate, type Operation } from './operation.ts';

/**
 * Brings the database up to date while servers of the version before may go on using it.
 *
 * @returns the exit code: 1 when it is not up to date now, and why is said
 */
export function migrate(operation: Operation): Promise<number> {
  return operate(operation, async (settings) => {
    const database = await openDatabase(settings, { make: true });
    try {
      let done = 0;
      await bringUpToDate(database.url, {
        say: (line) => console.log(line),
        onDone(name) {
          done += 1;
          console.log(`done: ${name}`);
        },
      });
      console.log(done === 0 ? 'Nothing was to be changed.' : `The database is up to date: ${done} changes were made.`);
      return 0;
    } finally {
      await database.close();
    }
  });
}
