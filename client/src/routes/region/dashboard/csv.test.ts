import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it.each([
  { name: 'plain', value: 'Hill', cell: 'Hill' },
  { name: 'a number, also below zero', value: -2, cell: '-2' },
  { name: 'nothing', value: null, cell: '' },
  { name: 'a comma', value: 'Hill, North', cell: '"Hill, North"' },
  { name: 'a quote', value: 'The "Hill"', cell: '"The ""Hill"""' },
  { name: 'a formula', value: '=1+1', cell: "'=1+1" },
  { name: 'a formula with a comma', value: '@SUM(A1,A2)', cell: '"\'@SUM(A1,A2)"' },
  { name: 'a tab first', value: '\tx', cell: "'\tx" },
])('writes $name', ({ value, cell }) => {
  expect(toCsv([[value]])).toBe(`${cell}\r\n`);
});
