import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { describeKit, stalenessOf } from './kit-docs.ts';

it('finds a page that does not say what the docstrings say', () => {
  const described = describeKit();
  if ('problem' in described) throw new Error(described.problem);
  const { page } = described;
  expect(stalenessOf(readFileSync(resolve(import.meta.dirname, '..', 'docs', 'kit.md'), 'utf8'), page)).toBeNull();
  expect(stalenessOf(page.replace('Defines a module', 'Defines something'), page)).toMatch(/run npm run docs:kit/);
  expect(page).toContain('### defineModule()');
});
