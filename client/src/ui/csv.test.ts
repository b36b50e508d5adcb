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
  { name: 'a sum', value: '+1', cell: "'+1" },
  { name: 'a text below zero', value: '-1+cmd', cell: "'-1+cmd" },
  { name: 'a tab first', value: '\tx', cell: "'\tx" },
  { name: 'a carriage return first', value: '\rx', cell: '"\'\rx"' },
  { name: 'a formula behind blanks', value: '  =1+1', cell: "'  =1+1" },
  { name: 'a formula in wide signs', value: '＝1+1', cell: "'＝1+1" },
  { name: 'a quote that tries to end its cell', value: '",=1+1', cell: '""",=1+1"' },
  { name: 'a sign within a text', value: 'Hill-Top @ noon', cell: 'Hill-Top @ noon' },
])('writes $name', ({ value, cell }) => {
  expect(toCsv([[value]])).toBe(`${cell}\r\n`);
});
