import { badModule } from './tests/bad-module.ts';
import { cutConnections } from './tests/cut-connections.ts';
import { deadlineEvening } from './tests/deadline-evening.ts';
import { dearQueries } from './tests/dear-queries.ts';
import { duplicateSubmit } from './tests/duplicate-submit.ts';
import { fullDisk } from './tests/full-disk.ts';
import { fullPool } from './tests/full-pool.ts';
import { gracefulStop } from './tests/graceful-stop.ts';
import { interruptMigration } from './tests/interrupt-migration.ts';
import { twoBrowsers } from './tests/journeys.ts';
import { killDatabase } from './tests/kill-database.ts';
import { killServer } from './tests/kill-server.ts';
import { killWorker } from './tests/kill-worker.ts';
import { largeSet } from './tests/large-set.ts';
import { lostAnswer } from './tests/lost-answer.ts';
import { migrateUnderLoad } from './tests/migrate-under-load.ts';
import { overload } from './tests/overload.ts';
import { pooler } from './tests/pooler.ts';
import { promoteStandby } from './tests/promote-standby.ts';
import { restoreDrill } from './tests/restore-backup.ts';
import { slowDatabase } from './tests/slow-database.ts';
import { soak } from './tests/soak.ts';
import { twoReplicas } from './tests/two-replicas.ts';
import { wrongClock } from './tests/wrong-clock.ts';
import type { TortureTest } from './torture-test.ts';

const pending = (name: string, title: string, reason: string): TortureTest => ({ name, title, pending: reason });

/** Every test of docs/reliability.md, in its order. */
export const TESTS: readonly TortureTest[] = [
  deadlineEvening,
  overload,
  soak,
  killServer,
  killDatabase,
  twoReplicas,
  twoBrowsers,
  duplicateSubmit,
  lostAnswer,
  killWorker,
  pending('R11', 'webhooks arrive at least once', 'there are no webhooks yet'),
  pending('R12', 'replay of webhooks', 'there are no webhooks yet'),
  pending(
    'R13',
    'change feed',
    'there is no feed to read with a cursor yet; that the chains of events have no gap is checked after every test',
  ),
  migrateUnderLoad,
  interruptMigration,
  restoreDrill,
  promoteStandby,
  fullDisk,
  slowDatabase,
  cutConnections,
  fullPool,
  dearQueries,
  badModule,
  largeSet,
  gracefulStop,
  wrongClock,
  pooler,
];
