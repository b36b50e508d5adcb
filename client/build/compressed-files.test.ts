// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressFiles } from './compressed-files.ts';

it('packs every text in both ways, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-packed-'));
  const text = 'export const word = "waymark";\n'.repeat(50);
  for (const inner of ['assets', '.vite']) mkdirSync(join(folder, inner));
  for (const name of ['index.html', 'assets/app.js', 'assets/photo.png', '.vite/manifest.json'])
    writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'assets', 'small.css'), 'a{}');

  await compressFiles(folder);

  const packed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(br|gz)$/.test(name));
  expect(packed.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([
    'assets/app.js.br',
    'assets/app.js.gz',
    'assets/small.css.br',
    'assets/small.css.gz',
    'index.html.br',
    'index.html.gz',
  ]);
  expect(brotliDecompressSync(readFileSync(join(folder, 'assets/app.js.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'assets/app.js.gz'))).toString()).toBe(text);
  rmSync(folder, { recursive: true });
});
