import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFields } from './split-fields.ts';

describe('cutting a row into values', () => {
  it.each([
    { name: 'no quotation marks', row: 'a,b,', cells: ['a', 'b', ''] },
    { name: 'an empty row', row: '', cells: [''] },
    { name: 'a delimiter within quotation marks', row: '"a,b",c', cells: ['a,b', 'c'] },
    { name: 'doubled quotation marks', row: '"The ""Old"" School",c', cells: ['The "Old" School', 'c'] },
    { name: 'single quotation marks inside', row: '"The "Old" School",c', cells: ['The "Old" School', 'c'] },
    { name: 'an inch in a text without quotation marks', row: '6" pipe,c', cells: ['6" pipe', 'c'] },
    { name: 'an empty value at the end', row: '"a",""', cells: ['a', ''] },
    { name: 'a delimiter at the end', row: '"a",', cells: ['a', ''] },
    { name: 'one that is never closed', row: '"a,b', cells: null },
    { name: 'one that opens at the very end', row: 'a,"', cells: null },
  ])('$name', ({ row, cells }) => {
    expect(splitFields(row, ',')).toEqual(cells);
  });

  it('is strict when asked', () => {
    expect(splitFields('"The "Old" School",c', ',', true)).toBeNull();
  });

  it('agrees with a well-known library on everything well formed', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', ' ', 'é', '\n') }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(cells, (values) => {
        const row = values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
        expect([splitFields(row, ',', true)]).toEqual(parse(row));
        expect(splitFields(row, ',', true)).toEqual(values);
      }),
    );
  });
});
