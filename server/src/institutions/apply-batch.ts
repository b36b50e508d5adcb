import { sql, type EntityManager } from '@mikro-orm/postgresql';
import type { RegisterLine } from '@waymark/sdk';
import { compareBatch, type SeenNumbers } from './compare-batch.ts';
import { findKnown, insertInstitutions, insertRejections, updateInstitutions } from './write-batch.ts';

/** Any number: two imports at once take turns, batch by batch, so that neither stumbles over the other's rows. */
const IMPORT_LOCK = 4_702_211;

/** A batch of rows, and how far the file had been read when it was full. */
export interface Batch {
  readonly importId: string;
  readonly lines: readonly RegisterLine[];
  readonly bytesRead: number;
}

/**
 * Applies a batch and adds to the import's counts in one transaction, so that the counts never tell of rows that are
 * not stored. An explicit transaction, because all of it is SQL of its own.
 */
export async function applyBatch(
  em: EntityManager,
  { importId, lines, bytesRead }: Batch,
  seen: SeenNumbers,
  at: Date,
): Promise<void> {
  await em.transactional(async (inner) => {
    await inner.execute(sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`);
    const institutions = lines.filter((line) => line.kind === 'institution');
    const known = await findKnown(
      inner,
      institutions.flatMap(({ institution }) => institution.urn ?? []),
      institutions.flatMap(({ institution }) => institution.ukprn ?? []),
    );
    const plan = compareBatch(institutions, known, seen);
    const rejected = [...lines.filter((line) => line.kind === 'rejected'), ...plan.rejected];
    await insertInstitutions(inner, plan.added, at);
    await updateInstitutions(inner, plan.updated, at);
    await insertRejections(inner, importId, rejected);
    const skipped = lines.length - institutions.length - (rejected.length - plan.rejected.length);
    await inner.execute(
      sql`update register_import set added = added + ${plan.added.length}, updated = updated + ${plan.updated.length},
            unchanged = unchanged + ${plan.unchanged}, skipped = skipped + ${skipped}, rejected = rejected + ${rejected.length},
            bytes_read = ${bytesRead} where id = ${importId}`,
    );
  });
}
