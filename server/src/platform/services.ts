import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { RegisterImporter } from '../institutions/index.ts';
import type { Registry } from '../registry/index.ts';
import type { FileStore } from './file-store.ts';
import type { Jobs } from './jobs.ts';
import type { RequestContext } from './request-context.ts';
import type { Settings } from './settings.ts';

/** What plugins brought, by id. */
export interface Plugins {
  readonly registers: ReadonlyMap<string, RegisterImporter>;
}

/** What lives as long as the server and is shared by all requests. */
export interface Services {
  readonly settings: Settings;
  readonly orm: MikroORM;
  readonly registry: Registry;
  readonly files: FileStore;
  readonly jobs: Jobs;
  readonly plugins: Plugins;
  /**
   * Scores the drafts of an institution again, in the transaction that changed its evidence. Assessments build on evidence,
   * so evidence is handed this instead of importing it.
   */
  readonly rescoreDrafts: (context: RequestContext, em: EntityManager, institutionId: string) => Promise<void>;
}
