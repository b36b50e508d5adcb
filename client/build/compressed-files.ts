import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is larger is the explorer's editor. Packing it as well as it can be takes half a minute, and saves few of its readers anything. */
const LARGEST = 512 * 1_024;
const GOOD_QUALITY = 9;
const TEXT = /\.(css|html|js|json|svg|ttf)$/;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes beside each file what browsers are sent of it, compressed as well as it can be: a server has no time for that. */
export function compressedFiles(): Plugin {
  return {
    name: 'compressed-files',
    apply: 'build',
    writeBundle: ({ dir = 'dist' }) => compressFiles(dir),
  };
}

/** Packs every text in a folder, however small: what is missing the server would pack anew for each visitor. What is hidden is sent to nobody. */
export async function compressFiles(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const texts = names.filter((name) => TEXT.test(name) && !/(^|[\\/])\./.test(name));
  await Promise.all(texts.map((name) => compress(join(folder, name))));
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: content.length > LARGEST ? GOOD_QUALITY : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${path}.br`, await brotli(content, { params }));
  await writeFile(`${path}.gz`, await zip(content, { level: constants.Z_BEST_COMPRESSION }));
}
