import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What was learnt of a file while it was written. */
export interface WrittenFile {
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** Where uploaded files are kept: by id, outside anything that is served. */
export interface FileStore {
  /**
   * Writes a file; nothing is left behind when that fails.
   *
   * @throws FileTooLarge when it has more than `maxBytes`
   */
  write(id: string, content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<WrittenFile>;
  read(id: string): Readable;
  content(id: string): Promise<Buffer>;
  /**
   * Lets a file have the very content of another that is the same: it takes its space once, and stays until both are
   * removed. When the other was removed meanwhile, nothing changes.
   */
  shareContent(of: string, id: string): Promise<void>;
  remove(id: string): Promise<void>;
}

export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/** Keeps files in a folder. A file is complete or absent: it is renamed into place once it is on disk. */
export async function createFolderStore(folder: string): Promise<FileStore> {
  await mkdir(folder, { recursive: true });
  const pathOf = (id: string) => join(folder, id);
  return {
    async write(id, content, maxBytes) {
      const partial = `${pathOf(id)}.part`;
      const meter = new Meter(maxBytes);
      try {
        await pipeline(
          content,
          (chunks: AsyncIterable<Uint8Array>) => meter.through(chunks),
          createWriteStream(partial, { flush: true }),
        );
        await rename(partial, pathOf(id));
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
      return meter.result();
    },
    read: (id) => createReadStream(pathOf(id)),
    content: (id) => readFile(pathOf(id)),
    async shareContent(of, id) {
      const linked = `${pathOf(id)}.part`;
      try {
        await link(pathOf(of), linked);
        await rename(linked, pathOf(id));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      } finally {
        // Renaming one name of a file onto another leaves both.
        await rm(linked, { force: true });
      }
    },
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}

class Meter {
  readonly #hash = createHash('sha256');
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  async *through(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#bytes += chunk.length;
      if (this.#bytes > this.#maxBytes) throw new FileTooLarge();
      this.#hash.update(chunk);
      yield chunk;
    }
  }

  result(): WrittenFile {
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}
