import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSealing, readSecretKey } from './sealing.ts';

const SECRET = 'JBSWY3DPEHPK3PXP';
const sealing = createSealing(randomBytes(32));

describe('what is sealed', () => {
  it('is read again by its owner, and never looks the same twice', () => {
    const sealed = sealing.seal(SECRET, 'ada');
    expect(sealing.open(sealed, 'ada')).toBe(SECRET);
    expect(sealing.seal(SECRET, 'ada')).not.toBe(sealed);
    expect(sealed).not.toContain(SECRET);
  });

  it.each<[string, () => string]>([
    ['for somebody else', () => sealing.open(sealing.seal(SECRET, 'ada'), 'bea')],
    ['by another key', () => createSealing(randomBytes(32)).open(sealing.seal(SECRET, 'ada'), 'ada')],
    [
      'and changed',
      () =>
        sealing.open(
          sealing.seal(SECRET, 'ada').replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')),
          'ada',
        ),
    ],
    ['with a shorter tag', () => sealing.open(sealing.seal(SECRET, 'ada').replace(/\.(.{6})[^.]*\./, '.$1.'), 'ada')],
    ['in no way at all', () => sealing.open(SECRET, 'ada')],
  ])('cannot be read when it was sealed %s', (_how, open) => {
    expect(open).toThrow();
  });
});

describe('the key', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'waymark-key-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('is that of the settings, and then no file is made', async () => {
    const secretKey = randomBytes(32);
    expect(await readSecretKey({ secretKey, dataDir })).toBe(secretKey);
    await expect(stat(join(dataDir, 'secret.key'))).rejects.toThrow('ENOENT');
  });

  it('is made once otherwise, for nobody else to read', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => readSecretKey({ secretKey: null, dataDir })));
    expect(second).toEqual(first);
    expect(await readSecretKey({ secretKey: null, dataDir })).toEqual(first);
    expect((await stat(join(dataDir, 'secret.key'))).mode & 0o077).toBe(0);
    expect(await readFile(join(dataDir, 'secret.key'), 'utf8')).toBe(first?.toString('base64'));
  });

  it('is not replaced when its file was damaged', async () => {
    await writeFile(join(dataDir, 'secret.key'), 'damaged');
    await expect(readSecretKey({ secretKey: null, dataDir })).rejects.toThrow(/holds no key.*WAYMARK_SECRET_KEY/);
  });
});
