import type { MikroORM } from '@mikro-orm/postgresql';
import type { Registry } from '../registry/index.ts';
import type { FileStore } from './file-store.ts';
import type { Jobs } from './jobs.ts';
import type { Settings } from './settings.ts';

/** What lives as long as the server and is shared by all requests. */
export interface Services {
  readonly settings: Settings;
  readonly orm: MikroORM;
  readonly registry: Registry;
  readonly files: FileStore;
  readonly jobs: Jobs;
}
