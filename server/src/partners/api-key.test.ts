import { describe, expect, it } from 'vitest';
import { createKey, hashOfKey, isKey } from './api-key.ts';

const zeros = (bytes: number) => new Uint8Array(bytes);
const ones = (bytes: number) => new Uint8Array(bytes).fill(255);

describe('a key', () => {
  it.each([
    { name: 'of zeros', random: zeros },
    { name: 'of the largest bytes', random: ones },
  ])('$name has the prefix, the length and the checksum', ({ random }) => {
    const { key, prefix, hash } = createKey(random);
    expect(key).toMatch(/^wm_live_[0-9A-Za-z]{57}$/);
    expect(key.startsWith(prefix)).toBe(true);
    expect(prefix).toHaveLength(16);
    expect(hash).toBe(hashOfKey(key));
    expect(isKey(key)).toBe(true);
  });

  it('is another one each time', () => {
    expect(createKey().key).not.toBe(createKey().key);
  });

  it('keeps all 256 bits of its secret', () => {
    const one = createKey((bytes) =>
      Uint8Array.from({ length: bytes }, (_, index) => (bytes === 32 && index === 0 ? 1 : 0)),
    );
    expect(one.key).not.toBe(createKey(zeros).key);
  });

  it.each([
    { name: 'one character changed', change: (key: string) => `${key.slice(0, 20)}_${key.slice(21)}` },
    { name: 'two characters swapped', change: (key: string) => key.slice(0, -2) + key.at(-1) + key.at(-2) },
    { name: 'the end missing', change: (key: string) => key.slice(0, -1) },
    { name: 'a longer end', change: (key: string) => `${key}0` },
    { name: 'nothing of it', change: () => '' },
  ])('is none with $name', ({ change }) => {
    expect(isKey(change(createKey(ones).key))).toBe(false);
  });
});
