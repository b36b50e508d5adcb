import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { recordEvent } from '../src/changes/index.ts';
import { asServer } from '../src/persistence/as-server.ts';
import { ANONYMOUS } from '../src/platform/actor.ts';
import { createFolderStore } from '../src/platform/file-store.ts';
import { NOON, TestRegion } from './region.ts';

/** A region with something of everything that a backup has to bring back. */
export interface SavedRegion {
  readonly region: TestRegion;
  /** The folder that its uploaded files are in: the first two have the same content. */
  readonly store: string;
  readonly files: readonly { readonly id: string; readonly content: Buffer }[];
}

/** Pieces of evidence that the region has. */
export const EVIDENCE = 2_000;

/** What COPY has to escape, and a text that looks as if it had been. */
const NASTY = `E'tab\\there, line\\nbreak, back\\\\slash, \\\\N, \\\\., "quotes", ünï, 🌳, '`;

/** Makes one, with a chain of events, a sealed secret and files, in a data folder. */
export async function savedRegion(dataDir: string): Promise<SavedRegion> {
  const region = await TestRegion.start();
  const school = await region.institution('Alder');
  const { id: personId } = await region.person(school, 'careers-leader');
  const em = region.orm.em.fork();
  await em.execute(
    `insert into evidence_item select '${school.id}', gen_random_uuid(), 'visit', 1, ${NASTY} || n, jsonb_build_object('n', n, 'text', repeat(md5(n::text), 20)),
       '2026-09-01', null, 1, '${personId}', 'Somebody', now(), null from generate_series(1, ${EVIDENCE}) n`,
  );
  await em.execute(`insert into evidence_link select institution_id, id, title from evidence_item`);
  await em.execute(`insert into authenticator values ('${personId}', 'sealed', now(), now(), 0)`);
  const store = join(dataDir, 'files');
  const folder = await createFolderStore(store);
  const [same, other] = [randomBytes(5_000), randomBytes(70_000)];
  const files = [same, same, other].map((content) => ({ id: randomUUID(), content }));
  for (const { id, content } of files) {
    await folder.write(id, Readable.from([content]), content.length);
    const sha256 = createHash('sha256').update(content).digest('hex');
    await em.execute(
      `insert into stored_file values ('${id}', null, null, 'a.pdf', 'application/pdf', ${content.length}, '${sha256}', '${personId}', now())`,
    );
  }
  const writing = asServer(region.orm);
  for (let place = 0; place < 20; place += 1)
    recordEvent(
      { em: writing, actor: ANONYMOUS, now: () => NOON },
      { streamId: school.id, type: 'evidence.added', subject: randomUUID() },
    );
  await writing.flush();
  return { region, store, files };
}
