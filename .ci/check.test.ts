import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { GATES } from './gates.ts';

const root = resolve(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

it('one command runs the tests and every gate', () => {
  expect(scripts['check']).toBe('npm test && npm run check:static');
  expect(GATES.map(({ name }) => name)).toEqual([
    'layout',
    'links in Markdown',
    'table of attacks and bad inputs',
    'lockfile',
    'known holes in dependencies',
    'reference of the kit is current',
    'names of benchmarks in the core',
    'boundaries',
    'unused code',
    'schema is current',
    'what the client is sent',
    'what a page weighs',
    'permissions are current',
    'types',
    'types of tools',
    'lint',
    'lint of tools',
  ]);
});

it('continuous integration runs the same tests and gates', () => {
  const run = readFileSync(resolve(root, '.ci/run'), 'utf8');
  expect(run).toMatch(/^npm test \|\| /m);
  expect(run).toMatch(/^npm run check:static \|\| /m);
});
