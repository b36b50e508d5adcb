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

it.each([
  ['markup from text', 'export const Bad = () => <p dangerouslySetInnerHTML={{ __html: name }} />;\nconst name = "";'],
  ['markup set by hand', 'export const bad = (place: HTMLElement, name: string) => {\n  place.innerHTML = name;\n};'],
  ['markup put beside', "export const bad = (place: HTMLElement) => place.insertAdjacentHTML('beforeend', '<p>');"],
  ['a frame’s markup', 'export const bad = (place: HTMLIFrameElement, name: string) => {\n  place.srcdoc = name;\n};'],
])('lint refuses %s in the client', async (_what, text) => {
  expect(await rulesBrokenBy('client/src/ui/planted.tsx', text)).toContain('no-restricted-syntax');
});

it('lint refuses an address that is a script', async () => {
  const text =
    'export const Bad = () => <a href="javascript:alert(1)">here</a>;\nexport const bad = \'javascript:alert(1)\';';
  expect(await rulesBrokenBy('client/src/ui/planted.tsx', text)).toContain('no-script-url');
});

it.each([
  ['fetch', 'export const out = async (url: string) => fetch(url);', 'no-restricted-globals'],
  [
    'fetch by its whole name',
    'export const out = async (url: string) => globalThis.fetch(url);',
    'no-restricted-properties',
  ],
  ['a WebSocket', 'export const out = (url: string) => new WebSocket(url);', 'no-restricted-globals'],
  [
    'node:https',
    "import { get } from 'node:https';\nexport const out = get;",
    '@typescript-eslint/no-restricted-imports',
  ],
  ['http', "import { request } from 'http';\nexport const out = request;", '@typescript-eslint/no-restricted-imports'],
  [
    'node:net',
    "import { connect } from 'node:net';\nexport const out = connect;",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'node:tls',
    "import { connect } from 'node:tls';\nexport const out = connect;",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'node:dns',
    "import { lookup } from 'node:dns';\nexport const out = lookup;",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'undici',
    "import { request } from 'undici';\nexport const out = request;",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'mail from elsewhere',
    "import { createTransport } from 'nodemailer';\nexport const out = createTransport;",
    '@typescript-eslint/no-restricted-imports',
  ],
])('lint refuses a way out of the server by %s', async (_what, text, rule) => {
  expect(await rulesBrokenBy('server/src/evidence/planted.ts', text)).toContain(rule);
});

it.each([
  ['code from text', 'export const bad = (text: string): unknown => eval(text);', 'no-eval'],
  ['a function from text', "export const bad = new Function('return 1');", 'no-new-func'],
])('lint refuses %s', async (_what, text, rule) => {
  expect(await rulesBrokenBy('server/src/evidence/planted.ts', text)).toContain(rule);
});

it('lint accepts a sound file', async () => {
  expect(await rulesBrokenBy('.ci/planted.ts', `export const sound = 'yes';\n`)).toEqual([]);
});
