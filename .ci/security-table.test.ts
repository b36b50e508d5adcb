import { expect, it } from 'vitest';
import { faultsOf, TABLES } from './security-table.ts';

const FILES: Readonly<Record<string, string>> = {
  'server/a.test.ts': "it('holds', () => {});",
  'server/each.test.ts': "describe('a', () => {\n  it.each([1])('holds %s', () => {});\n});",
  'server/empty.test.ts': "// it('was here', () => {});",
  'server/a.ts': "it('is no test file', () => {});",
};
const read = (path: string): string | null => FILES[path] ?? null;

const SOUND = '[a](../server/a.test.ts)';

/** The document with every row sound, but those that are given. */
function documentWith(changes: Readonly<Record<string, string>> = {}): string {
  return TABLES.map(({ heading, rows }) =>
    [
      `\n## ${heading}\n`,
      '| # | what | answer | proof |',
      '| - | - | - | - |',
      ...Array.from({ length: rows }, (_, index) => {
        const number = index + 1;
        return changes[`${heading} ${number}`] ?? `| ${number} | an attack | refused | ${SOUND} |`;
      }),
    ].join('\n'),
  ).join('\n');
}

it('a sound document has no faults', () => {
  expect(faultsOf(documentWith(), read)).toEqual([]);
});

it.each([
  ['a test of many cases', '| 3 | x | y | [a](../server/each.test.ts), [b](../server/a.test.ts) |'],
  ['a sentence why', '| 3 | x | y | Cannot arise: nothing in the server calls an address that somebody names. |'],
])('accepts %s', (_what, row) => {
  expect(faultsOf(documentWith({ 'Attacks 3': row }), read)).toEqual([]);
});

it.each([
  ['a row that is missing', '', 'Attacks, row 3 is there 0 times'],
  [
    'a row that is there twice',
    `| 3 | x | y | ${SOUND} |\n| 3 | x | y | ${SOUND} |`,
    'Attacks, row 3 is there 2 times',
  ],
  ['a row without proof', '| 3 | x | y | |', 'Attacks, row 3 is proved by nothing: ""'],
  ['a row that is in work', '| 3 | x | y | in work |', 'Attacks, row 3 is proved by nothing: "in work"'],
  [
    'a reason that is none',
    '| 3 | x | y | Cannot arise: no. |',
    'Attacks, row 3 is proved by nothing: "Cannot arise: no."',
  ],
  [
    'a file that is gone',
    '| 3 | x | y | [a](../server/gone.test.ts) |',
    'Attacks, row 3: there is no server/gone.test.ts',
  ],
  [
    'a test that tests nothing',
    '| 3 | x | y | [a](../server/empty.test.ts) |',
    'Attacks, row 3: server/empty.test.ts has no test in it',
  ],
  ['a file that is no test', '| 3 | x | y | [a](../server/a.ts) |', 'Attacks, row 3: server/a.ts has no test in it'],
  ['a row without an answer', `| 3 | x | | ${SOUND} |`, 'Attacks, row 3 has not its four cells filled'],
])('finds %s', (_what, row, fault) => {
  expect(faultsOf(documentWith({ 'Attacks 3': row }), read)).toEqual([fault]);
});

it('looks at bad inputs as at attacks', () => {
  expect(faultsOf(documentWith({ 'Bad inputs 21': '' }), read)).toEqual(['Bad inputs, row 21 is there 0 times']);
});
