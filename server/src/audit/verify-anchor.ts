import { sql, type EntityManager } from '@mikro-orm/postgresql';
import { readAnchor, type AnchorSummary, type Head } from './anchors.ts';
import type { Faults } from './faults.ts';

/** Heads that are looked up at once. */
const AT_ONCE = 500;

/** An anchor that the chains were compared with. */
export interface CheckedAnchor extends AnchorSummary {
  readonly file: string;
}

/**
 * Compares the chains with an anchor: an end that was removed since, or a chain that was written anew, differs from it.
 *
 * @param em within one moment
 * @returns null when the file is no anchor, which is a fault
 */
export async function verifyAnchor(em: EntityManager, faults: Faults, file: string): Promise<CheckedAnchor | null> {
  let waiting: Head[] = [];
  let summary: AnchorSummary | null = null;
  try {
    for await (const line of readAnchor(file)) {
      if ('stream' in line) waiting.push(line);
      else summary = line;
      if (waiting.length < AT_ONCE && summary === null) continue;
      await compareHeads(em, faults, { file, heads: waiting });
      waiting = [];
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    faults.add(`The anchor ${file} cannot be used (${reason}): take the file as the server wrote it.`);
  }
  return summary && { ...summary, file };
}

async function compareHeads(
  em: EntityManager,
  faults: Faults,
  { file, heads }: { readonly file: string; readonly heads: readonly Head[] },
): Promise<void> {
  if (heads.length === 0) return;
  const rows = await em.execute<{ stream: string; hash: string | null }[]>(
    sql`select a.stream, encode(s.hash, 'hex') as hash
        from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as a (stream uuid, sequence bigint)
        left join event_seal s on s.stream_id = a.stream and s.sequence = a.sequence`,
  );
  const now = new Map(rows.map(({ stream, hash }) => [stream, hash]));
  for (const { stream: streamId, sequence, hash } of heads) {
    const place = { streamId, sequence };
    const found = now.get(streamId) ?? null;
    if (found === null)
      faults.add(
        `The anchor ${file} has ${sequence} events in this chain, and it is shorter now: its end was removed.`,
        place,
      );
    else if (found !== hash)
      faults.add(`This chain was written anew: in the anchor ${file}, event ${sequence} is another.`, place);
  }
}
