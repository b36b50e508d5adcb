import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbid, readNames, slipsIn } from './names.ts';

const names = forbid(['@invented/lower-set', 'lower', 'count-of-visits', 'Meetings with employers']);

describe('a file of the core', () => {
  it.each([
    ['a rule', `if (rule.id === 'count-of-visits') show();`, 'count-of-visits'],
    ['a variant as a string', `if (set === 'lower') show();`, 'lower'],
    ['a package', `import '@invented/lower-set';`, '@invented/lower-set'],
    ['a title, in whatever case', '// MEETINGS WITH EMPLOYERS come first', 'meetings with employers'],
  ])('may not name %s', (_what, line, name) => {
    expect(slipsIn('server/src/a.ts', `\n${line}`, names)).toEqual([{ place: 'server/src/a.ts:2', name }]);
  });

  it.each([
    ['an everyday word in a sentence', '// the lower of the two'],
    ['a longer name that contains one', `const id = 'count-of-visits-kept';`],
    ['something else', 'export const set = 1;'],
  ])('may contain %s', (_what, line) => {
    expect(slipsIn('server/src/a.ts', line, names)).toEqual([]);
  });

  it('may give a button its look, but not a set its variant', () => {
    expect(slipsIn('client/src/a.tsx', `<Button variant="lower">`, names)).toEqual([]);
    expect(slipsIn('server/src/a.ts', `const variant = 'lower';`, names)).toHaveLength(1);
  });
});

it('takes the names from the modules that are configured', async () => {
  const found = forbid(await readNames(resolve(import.meta.dirname, '..')));
  expect(found.anywhere.size).toBeGreaterThan(20);
  expect(found.asString.size).toBeGreaterThan(0);
});
