import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
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
  /** The first bytes, at most so many: enough to tell the kind of file. */
  head(id: string, bytes: number): Promise<Uint8Array>;
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
    async head(id, bytes) {
      const file = await open(pathOf(id));
      try {
        const { buffer, bytesRead } = await file.read(new Uint8Array(bytes), 0, bytes, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
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
