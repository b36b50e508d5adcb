import { describe, expect, it } from 'vitest';
import { giasImporter } from './index.ts';
import { collect, csv, HEADINGS, readAll, school, summary } from './testing/register-file.ts';

const UNCLOSED =
  'A quotation mark is opened in this row and not closed. Close it; inside a text, write each quotation mark twice.';

describe('rows and their lines', () => {
  it.each([
    { name: 'a row', lines: [school(100001)], makes: ['2 100001 Elm School'] },
    {
      name: 'empty lines count and are no rows',
      lines: ['', school(100001), '', '', school(100002)],
      makes: ['3 100001 Elm School', '6 100002 Elm School'],
    },
    {
      name: 'a row of delimiters is skipped',
      lines: [',,,,', '"","","","",""', school(100001)],
      makes: ['2 –', '3 –', '4 100001 Elm School'],
    },
    {
      name: 'a name over two lines',
      lines: ['100001,"Elm\nSchool",Open,Community school,Primary', school(100002)],
      makes: ['2 100001 Elm School', '4 100002 Elm School'],
    },
    { name: 'empty values beyond the headings', lines: [`${school(100001)},,`], makes: ['2 100001 Elm School'] },
    {
      name: 'a quotation mark that is not closed costs its own line alone',
      lines: [
        school(100001),
        '100002,"Elm School,Open,Community school,Primary',
        school(100003),
        school(100004, '"Oak, School"'),
      ],
      makes: ['2 100001 Elm School', `3 ✗ ${UNCLOSED}`, '4 100003 Elm School', '5 100004 Oak, School'],
    },
    {
      name: 'so do two of them',
      lines: ['100001,"Elm,Open,x,Primary', school(100002), '100003,"Elm,Open,x,Primary', school(100004)],
      makes: [`2 ✗ ${UNCLOSED}`, '3 100002 Elm School', `4 ✗ ${UNCLOSED}`, '5 100004 Elm School'],
    },
    {
      name: 'a comma too many',
      lines: [school(100001, 'Elm, School'), school(100002)],
      makes: [
        '2 ✗ The row has 6 values and there are 5 headings. Look for a value that is missing, or for a text with a comma that has no quotation marks around it.',
        '3 100002 Elm School',
      ],
    },
    {
      name: 'a value missing',
      lines: ['100001,Elm School', school(100002)],
      makes: [expect.stringContaining('2 ✗ The row has 2 values and there are 5 headings.'), '3 100002 Elm School'],
    },
    {
      name: 'a last row that was cut off',
      lines: [school(100001), '100002,Elm Sch'],
      makes: [
        '2 100001 Elm School',
        '3 ✗ The row has 2 values and there are 5 headings. The file ends here: it was cut off. Download the register again.',
      ],
    },
    {
      name: 'a last row that was cut off within quotation marks',
      lines: [school(100001), '100002,"Elm Sch'],
      makes: [
        '2 100001 Elm School',
        '3 ✗ The file ends in the middle of this row: it was cut off. Download the register again.',
      ],
    },
    {
      name: 'a null character',
      lines: [school(100001, 'E\0m'), school(100002)],
      makes: [
        '2 ✗ The row has a null character, which no text has, so it is damaged. Download the register again.',
        '3 100002 Elm School',
      ],
    },
    {
      name: 'a line without end',
      lines: [school(100001, 'x'.repeat(300_000)), school(100002)],
      makes: [
        '2 ✗ The line is longer than 65,536 bytes, which no row of the register is. Look for a line break that was lost.',
        '3 100002 Elm School',
      ],
    },
  ])('$name', async ({ lines, makes }) => {
    expect(summary(await readAll(csv(...lines)))).toEqual(makes);
  });

  it('imports what came before the largest size, and says from which line on nothing was read', async () => {
    const pieces = [csv(school(100001), '').padEnd(70_000, '\n'), school(100002)].map((piece) => Buffer.from(piece));
    expect(summary(await readAll(pieces, { maxBytes: 70_000 }))).toEqual([
      '2 100001 Elm School',
      expect.stringMatching(/^3 ✗ The file is larger than .* Nothing from this line on was read\.$/),
    ]);
  });

  it('shows no more than a few words of a long value, and none of a row whose values have moved', async () => {
    const [long, moved] = await readAll(csv(school('1'.repeat(500)), '100002,Elm School'));
    expect(long).toMatchObject({ kind: 'rejected', column: 'URN', name: 'Elm School', value: `${'1'.repeat(79)}…` });
    expect(moved).toMatchObject({ kind: 'rejected', column: null, name: null, value: null });
  });
});

describe('reading as the file arrives', () => {
  it('gives the first row before the second has come, and lets go of the file when nobody wants more', async () => {
    const seen: string[] = [];
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from(`${HEADINGS.join(',')}\n${'\n'.repeat(64 * 1024)}${school(100001)}\n`);
        seen.push('asked for more');
        yield Buffer.from(school(100002));
      } finally {
        seen.push('closed');
      }
    }
    for await (const line of giasImporter().read(endless())) {
      seen.push(line.kind);
      break;
    }
    expect(seen).toEqual(['institution', 'closed']);
  });

  it.each([
    { name: 'refused', file: '%PDF-' },
    { name: 'without a column', file: 'URN,Town\n' },
  ])('lets go of a file that is $name', async ({ file }) => {
    let closed = false;
    async function* opened(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from(file.padEnd(70_000, '\n'));
      } finally {
        closed = true;
      }
    }
    await expect(collect(giasImporter().read(opened()))).rejects.toThrow();
    expect(closed).toBe(true);
  });
});
