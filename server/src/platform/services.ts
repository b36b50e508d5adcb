import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { ChangeStream } from '../changes/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { Mailer } from '../mail/index.ts';
import type { Registry } from '../registry/index.ts';
import type { Scoring } from '../scoring/index.ts';
import type { FileStore } from './file-store.ts';
import type { Jobs } from './jobs.ts';
import type { Plugins } from './load-plugins.ts';
import type { RequestContext } from './request-context.ts';
import type { Sealing } from './sealing.ts';
import type { Settings } from './settings.ts';

/** What lives as long as the server and is shared by all requests. */
export interface Services {
  readonly settings: Settings;
  readonly orm: MikroORM;
  readonly registry: Registry;
  readonly scoring: Scoring;
  readonly files: FileStore;
  readonly mailer: Mailer;
  readonly jobs: Jobs;
  readonly sealing: Sealing;
  readonly changes: ChangeStream;
  readonly plugins: Plugins;
  readonly ledger: Ledger;
  /**
   * Scores the drafts of an institution again, in the transaction that changed its evidence. Assessments build on evidence,
   * so evidence is handed this instead of importing it.
   */
  readonly rescoreDrafts: (context: RequestContext, em: EntityManager, institutionId: string) => Promise<void>;
  /** The submitted results that a piece of evidence is part of, handed on for the same reason. */
  readonly resultsWithEvidence: (
    context: RequestContext,
    em: EntityManager,
    evidence: UsedEvidence,
  ) => Promise<readonly ResultWithEvidence[]>;
}

/** A piece of evidence, or as much of it as is about to go. */
export interface UsedEvidence {
  readonly institutionId: string;
  readonly addedAt: Date;
  /** Keys of criteria. */
  readonly criteria: readonly string[];
}

/** A submitted result, in the words of whoever submitted it. */
export interface ResultWithEvidence {
  /** Name of its round. */
  readonly round: string;
  /** ISO date in London. */
  readonly submittedOn: string;
}
