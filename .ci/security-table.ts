import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// docs/security.md answers every attack and every bad input that was thought of: by a test, or by why it cannot arise.

/** The tables of the document by their headings, and how many rows each must have. */
export const TABLES = [
  { heading: 'Attacks', rows: 35 },
  { heading: 'Bad inputs', rows: 21 },
] as const;

const DOCUMENT = 'docs/security.md';
const TEST_FILE = /\.test\.tsx?$/;
/** A file of that name which tests nothing proves nothing. */
const TEST = /^\s*(it|test)(\.each\b|\()/m;
const CANNOT = /^Cannot arise: \S.{20,}/;

/** Sentences about what is missing. @param read gives a file's text by its path from the root, or null */
export function faultsOf(text: string, read: (path: string) => string | null): readonly string[] {
  return TABLES.flatMap(({ heading, rows }) => {
    const table = rowsBelow(text, heading);
    return Array.from({ length: rows }, (_, index) => index + 1).flatMap((number) => {
      const found = table.filter(([first]) => first === String(number));
      const name = `${heading}, row ${number}`;
      if (found.length !== 1) return [`${name} is there ${found.length} times`];
      return faultsOfRow(name, found[0] ?? [], read);
    });
  });
}

function rowsBelow(text: string, heading: string): readonly (readonly string[])[] {
  const [, below = ''] = text.split(`\n## ${heading}\n`);
  const [section = ''] = below.split('\n## ');
  return [...section.matchAll(/^\|(.+)\|$/gm)].map(([, cells = '']) => cells.split('|').map((cell) => cell.trim()));
}

function faultsOfRow(name: string, cells: readonly string[], read: (path: string) => string | null): readonly string[] {
  const [, attack = '', answer = '', proof = ''] = cells;
  if (cells.length !== 4 || attack === '' || answer === '') return [`${name} has not its four cells filled`];
  if (CANNOT.test(proof)) return [];
  const files = [...proof.matchAll(/\]\(\.\.\/([^)#]+)\)/g)].map(([, path = '']) => path);
  if (files.length === 0) return [`${name} is proved by nothing: "${proof}"`];
  return files.flatMap((path) => {
    const content = read(path);
    if (content === null) return [`${name}: there is no ${path}`];
    return TEST_FILE.test(path) && TEST.test(content) ? [] : [`${name}: ${path} has no test in it`];
  });
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const read = (path: string): string | null =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
  const faults = faultsOf(read(DOCUMENT) ?? '', read);
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}
