import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { entities } from './entities.ts';
import { Initial } from './migrations/20261124-000001-initial.ts';
import { AnnounceEvents } from './migrations/20261124-000002-announce-events.ts';
import { AssessmentMoves } from './migrations/20261124-000003-assessment-moves.ts';
import { SignIn } from './migrations/20261124-000030-sign-in.ts';
import { Sharing } from './migrations/20261126-000105-sharing.ts';

/** Oldest first. A migration that has run anywhere is never edited. */
const migrationsList = [
  { name: '20261124-000001-initial', class: Initial },
  { name: '20261124-000002-announce-events', class: AnnounceEvents },
  { name: '20261124-000003-assessment-moves', class: AssessmentMoves },
  { name: '20261124-000030-sign-in', class: SignIn },
  { name: '20261126-000105-sharing', class: Sharing },
];

/**
 * Connects to the database.
 *
 * @param url postgres:// address
 * @param options for tests: a logger that counts statements, a smaller pool
 */
export function connect(url: string, options: Partial<Options> = {}): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    migrations: { migrationsList, tableName: 'waymark_migration', snapshot: false, silent: true },
    forceUtcTimezone: true,
    pool: { min: 0, max: 12 },
    ...options,
  });
}
