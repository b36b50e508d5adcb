import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const eslint = new ESLint({ cwd: root });
const planted: string[] = [];

/** Rules need types, and types need a file of the project: it is written, read and removed. */
async function rulesBrokenBy(path: string, text: string): Promise<readonly (string | null)[]> {
  const file = join(root, path);
  planted.push(file);
  writeFileSync(file, text);
  try {
    const [result] = await eslint.lintFiles([file]);
    return result?.messages.map(({ ruleId }) => ruleId) ?? [];
  } finally {
    rmSync(file, { force: true });
  }
}

afterAll(() => planted.forEach((file) => rmSync(file, { force: true })));

const lines = (count: number): string => 'export {};\n'.repeat(count);

it.each([
  [
    'a promise that nobody waits for',
    'export function save(): void {\n  Promise.resolve(1);\n}',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'a case that is forgotten',
    `export function say(word: 'yes' | 'no'): void {\n  switch (word) {\n    case 'yes':\n      break;\n  }\n}`,
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'an import that only types use',
    `import { Stats } from 'node:fs';\nexport type Facts = Stats;`,
    '@typescript-eslint/consistent-type-imports',
  ],
  ['any', 'export const anything: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['an enum', 'export enum Outcome {\n  Met,\n}', 'no-restricted-syntax'],
  ['an export without a name', 'export default 1;', 'no-restricted-syntax'],
  ['a file of 301 lines', lines(301), 'max-lines'],
  ['five parameters', 'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1): number => a + b + c + d + e;', 'max-params'],
])('lint refuses %s', async (_what, text, rule) => {
  expect(await rulesBrokenBy('.ci/planted.ts', text)).toContain(rule);
});

it.each([
  [
    'an assertion that asserts nothing',
    `import { expect, it } from 'vitest';\nit('adds', () => {\n  expect(1 + 1);\n});`,
    'vitest/valid-expect',
  ],
  [
    'a test that keeps the others from running',
    `import { expect, it } from 'vitest';\nit.only('adds', () => {\n  expect(1 + 1).toBe(2);\n});`,
    'vitest/no-focused-tests',
  ],
])('lint refuses %s', async (_what, text, rule) => {
  expect(await rulesBrokenBy('.ci/planted.test.ts', text)).toContain(rule);
});

it('lint accepts a sound file', async () => {
  expect(await rulesBrokenBy('.ci/planted.ts', `export const sound = 'yes';\n`)).toEqual([]);
});
