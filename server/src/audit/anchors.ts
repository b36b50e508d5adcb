import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql, type EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { BEFORE_ALL, inBatches } from './in-batches.ts';

/** The last link of a chain, at some moment. */
export interface Head {
  readonly stream: string;
  readonly sequence: number;
  readonly hash: string;
}

/** All heads in short: what a log line can hold. */
export interface AnchorSummary {
  readonly at: string;
  readonly chains: number;
  readonly events: number;
  /** SHA-256 over the lines of the heads. */
  readonly hash: string;
}

const headLine = z.object({ stream: z.uuid(), sequence: z.number().int(), hash: z.string() });
const summaryLine = z.object({
  at: z.iso.datetime(),
  chains: z.number().int(),
  events: z.number().int(),
  hash: z.string(),
});

/** Anchors that stay in the folder: some weeks of nights. */
const KEPT = 60;

/**
 * Writes the heads of all chains into a file: a line of JSON for each, and a last line that sums them up. It appears when it
 * is whole.
 *
 * @param em within one moment
 * @param folder made when it is missing
 */
export async function writeAnchor(em: EntityManager, folder: string, now: Date): Promise<AnchorSummary> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${now.toISOString().replaceAll(':', '-')}.jsonl`);
  const draft = await open(`${file}.part`, 'w');
  const digest = createHash('sha256');
  let [chains, events] = [0, 0];
  try {
    for await (const head of readHeads(em)) {
      const line = `${JSON.stringify(head)}\n`;
      digest.update(line);
      await draft.write(line);
      chains += 1;
      events += head.sequence;
    }
    const summary = { at: now.toISOString(), chains, events, hash: digest.digest('hex') };
    await draft.write(`${JSON.stringify(summary)}\n`);
    await draft.sync();
    await rename(`${file}.part`, file);
    await removeOld(folder);
    return summary;
  } finally {
    await draft.close();
  }
}

async function* readHeads(em: EntityManager): AsyncGenerator<Head> {
  const rows = inBatches<{ stream: string; sequence: string; hash: string }, string>(em, {
    first: BEFORE_ALL,
    keyOf: ({ stream }) => stream,
    after: (key, size) =>
      sql`select stream_id as stream, sequence::text, encode(hash, 'hex') as hash from event_stream
          where stream_id > ${key}::uuid order by stream_id limit ${size}`,
  });
  for await (const { stream, sequence, hash } of rows) yield { stream, sequence: Number(sequence), hash };
}

/** Files of anchors, oldest first. */
async function anchorsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => join(folder, name));
}

async function removeOld(folder: string): Promise<void> {
  for (const file of (await anchorsIn(folder)).slice(0, -KEPT)) await rm(file);
}

/** The newest anchor of a folder, or null. */
export async function newestAnchor(folder: string): Promise<string | null> {
  return (await anchorsIn(folder)).at(-1) ?? null;
}

/**
 * Reads an anchor line by line; its summary comes last, once it was compared with what came before.
 *
 * @throws Error when the file cannot be read, or is not a whole anchor
 */
export async function* readAnchor(file: string): AsyncGenerator<Head | AnchorSummary> {
  const digest = createHash('sha256');
  let summary: AnchorSummary | null = null;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (summary) throw new Error('there is more after its last line');
    const read: unknown = JSON.parse(line);
    const head = headLine.safeParse(read);
    if (!head.success) {
      summary = summaryLine.parse(read);
      continue;
    }
    digest.update(`${line}\n`);
    yield head.data;
  }
  if (!summary) throw new Error('its last line is missing');
  if (summary.hash !== digest.digest('hex')) throw new Error('its lines are not those that its last line was made for');
  yield summary;
}
