import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { entities } from './entities.ts';
import { Initial } from './migrations/20261124-000001-initial.ts';
import { AnnounceEvents } from './migrations/20261124-000002-announce-events.ts';
import { AssessmentMoves } from './migrations/20261124-000003-assessment-moves.ts';
import { SignIn } from './migrations/20261124-000030-sign-in.ts';
import { SecondFactor } from './migrations/20261126-000101-second-factor.ts';
import { LinkedIdentities } from './migrations/20261126-000102-linked-identities.ts';
import { People } from './migrations/20261126-000103-people.ts';
import { DataProtection } from './migrations/20261126-000104-data-protection.ts';
import { Sharing } from './migrations/20261126-000105-sharing.ts';
import { EventChains } from './migrations/20261126-000106-event-chains.ts';
import { FileContent } from './migrations/20261126-000109-file-content.ts';
import { RequestDecisions } from './migrations/20261126-000110-request-decisions.ts';
import { EventActor } from './migrations/20261126-000112-event-actor.ts';
import { PinnedPaths } from './migrations/20261126-000113-pinned-paths.ts';
import { Scorable } from './migrations/20261126-000114-expand-scorable.ts';
import { Rescorings } from './migrations/20261126-000201-expand-rescorings.ts';
import { SealingByKey } from './migrations/20261127-000202-expand-sealing-by-key.ts';
import { ForNobody } from './migrations/20261126-000111-for-nobody.ts';
import type { MigrationClass } from './migration-statements.ts';
import { driverOptionsOf, REQUESTS, type Patience } from './patience.ts';
import { PipelinedDriver } from './pipelined-driver.ts';
import { ApplicationClient, UnpreparedClient } from './application-client.ts';

/** Oldest first. A migration that has run anywhere is never edited. */
export const migrations: readonly { readonly name: string; readonly class: MigrationClass }[] = [
  { name: '20261124-000001-initial', class: Initial },
  { name: '20261124-000002-announce-events', class: AnnounceEvents },
  { name: '20261124-000003-assessment-moves', class: AssessmentMoves },
  { name: '20261124-000030-sign-in', class: SignIn },
  { name: '20261126-000101-second-factor', class: SecondFactor },
  { name: '20261126-000102-linked-identities', class: LinkedIdentities },
  { name: '20261126-000103-people', class: People },
  { name: '20261126-000104-data-protection', class: DataProtection },
  { name: '20261126-000105-sharing', class: Sharing },
  { name: '20261126-000106-event-chains', class: EventChains },
  { name: '20261126-000109-file-content', class: FileContent },
  { name: '20261126-000110-request-decisions', class: RequestDecisions },
  { name: '20261126-000112-event-actor', class: EventActor },
  { name: '20261126-000113-pinned-paths', class: PinnedPaths },
  { name: '20261126-000111-for-nobody', class: ForNobody },
  { name: '20261126-000114-expand-scorable', class: Scorable },
  { name: '20261126-000201-expand-rescorings', class: Rescorings },
  { name: '20261127-000202-expand-sealing-by-key', class: SealingByKey },
];

/** Names of the migrations that this code was written for. */
export const KNOWN_MIGRATIONS: readonly string[] = migrations.map(({ name }) => name);

/**
 * Connects to the database as whoever the address names: the owner of its tables. For migrations and tests.
 *
 * @param url postgres:// address
 * @param options for tests: a logger that counts statements, a smaller pool
 */
export function connect(url: string, options: Partial<Options> = {}): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    forceUtcTimezone: true,
    pool: { min: 0, max: 12 },
    ...options,
    // Each migration in a transaction of its own: locks are held for a moment, and what is done is done.
    migrations: {
      migrationsList: [...migrations],
      tableName: 'waymark_migration',
      snapshot: false,
      silent: true,
      allOrNothing: false,
      ...options.migrations,
    },
  });
}

/** How connections behave. */
interface Manner {
  readonly patience?: Patience;
  /** Without them, the connections may go through a pooler that does not know them. */
  readonly preparedStatements?: boolean;
  /** Whether they keep their first plan of a statement with a name: what is read by key needs no other. */
  readonly keepsPlans?: boolean;
}

/**
 * Connects to the database as requests do, in a role that owns nothing: the rules of `row-rules.ts` are in force.
 *
 * @param url as `applicationUrl` gives it
 */
export function connectAsApplication(
  url: string,
  options: Partial<Options> = {},
  { patience = REQUESTS, preparedStatements = true, keepsPlans = preparedStatements }: Manner = {},
): Promise<MikroORM> {
  const Client = preparedStatements ? ApplicationClient : UnpreparedClient;
  return connect(url, {
    driver: PipelinedDriver,
    driverOptions: { pipeline: true, Client, ...driverOptionsOf(patience, keepsPlans) },
    ...options,
  });
}
