import { join } from 'node:path';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import { writeAnchor, type AnchorSummary } from './anchors.ts';
import { atOneMoment } from './in-batches.ts';

export const ANCHOR_CHAINS_JOB = 'anchor-chains';

/** The folder of anchors within the data folder. */
export const anchorFolder = (dataDir: string): string => join(dataDir, 'anchors');

/** Notes where every chain ends, in a file of the data folder and in short to whoever keeps the log. */
export async function anchorChains(
  { orm, settings }: Pick<Services, 'orm' | 'settings'>,
  now: Date,
  tell: (summary: AnchorSummary) => void,
): Promise<void> {
  const folder = anchorFolder(settings.dataDir);
  tell(await atOneMoment(asServer(orm), (em) => writeAnchor(em, folder, now)));
}
