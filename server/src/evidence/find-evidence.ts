import { noteRead } from '../ledger/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { EvidenceItem } from './evidence-item.entity.ts';
import { supportedCriteria } from './evidence.loaders.ts';
import { isReadable, readableCriteria } from './readable-evidence.ts';
import { StoredFile } from './stored-file.entity.ts';

/** Finds a piece of evidence that the actor may read; null otherwise. */
export async function findEvidence(
  context: RequestContext,
  key: { readonly institutionId: string; readonly id: string },
): Promise<EvidenceItem | null> {
  if (!(await mayReadEvidence(context, key.institutionId, key.id))) return null;
  const item = await context.em.findOne(EvidenceItem, { ...key, removedAt: null }, { disableIdentityMap: true });
  if (item) await noteRead(context, [key.institutionId], 'evidence');
  return item;
}

/** Finds a file that the actor may download; null otherwise. */
export async function findReadableFile(context: RequestContext, id: string): Promise<StoredFile | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const file = await context.em.findOne(StoredFile, { id, evidenceId: { $ne: null } }, { disableIdentityMap: true });
  if (!file?.institutionId || !file.evidenceId) return null;
  const { institutionId, evidenceId } = file;
  if (!(await mayReadEvidence(context, institutionId, evidenceId))) return null;
  // The files of what was removed stay on the disk for a while, and are nobody's to download.
  const kept = await context.em.count(EvidenceItem, { institutionId, id: evidenceId, removedAt: null });
  if (kept === 0) return null;
  await noteRead(context, [institutionId], 'file', 'file');
  return file;
}

async function mayReadEvidence(context: RequestContext, institutionId: string, id: string): Promise<boolean> {
  const readable = await context.load(readableCriteria, institutionId);
  if (readable === 'all') return true;
  return readable.size > 0 && isReadable(readable, await context.load(supportedCriteria, { institutionId, id }));
}
