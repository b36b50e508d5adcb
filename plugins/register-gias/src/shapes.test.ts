import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, readAll, school, summary } from './testing/register-file.ts';

const NAME = 'Ysgol Tŷ Gwyn – “St Anne’s”';
/** Without ŷ, which windows-1252 does not have. */
const WESTERN = 'Café – “St Anne’s” €';
const WINDOWS: Readonly<Record<string, number>> = { é: 0xe9, '–': 0x96, '“': 0x93, '”': 0x94, '’': 0x92, '€': 0x80 };
const windows1252 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0)));
const swap16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('letters', () => {
  it.each([
    { name: 'windows-1252', file: windows1252(csv(school(100001, WESTERN))), read: WESTERN },
    { name: 'UTF-8', file: Buffer.from(csv(school(100001, NAME))), read: NAME },
    { name: 'UTF-8 with a mark', file: Buffer.from(`\uFEFF${csv(school(100001, NAME))}`), read: NAME },
    { name: 'UTF-16 with a mark', file: Buffer.from(`\uFEFF${csv(school(100001, NAME))}`, 'utf16le'), read: NAME },
    { name: 'UTF-16 without a mark', file: Buffer.from(csv(school(100001, NAME)), 'utf16le'), read: NAME },
    { name: 'big-endian UTF-16 with a mark', file: swap16(`\uFEFF${csv(school(100001, NAME))}`), read: NAME },
    { name: 'big-endian UTF-16 without a mark', file: swap16(csv(school(100001, NAME))), read: NAME },
    {
      name: 'Arabic, an emoji, a zero-width joiner',
      file: Buffer.from(csv(school(100001, 'مدرسة 🧭 a\u200Db'))),
      read: 'مدرسة 🧭 a\u200Db',
    },
  ])('of $name', async ({ file, read }) => {
    expect(summary(await readAll(file))).toEqual([`2 100001 ${read}`]);
  });

  it('are told apart line by line, so that one file may have both', async () => {
    const file = Buffer.concat([Buffer.from(csv(school(100001, NAME), '')), windows1252(school(100002, WESTERN))]);
    expect(summary(await readAll(file))).toEqual([`2 100001 ${NAME}`, `3 100002 ${WESTERN}`]);
  });
});

describe('delimiters, line breaks and headings', () => {
  const file = csv(school(100001), school(100002));
  const both = ['2 100001 Elm School', '3 100002 Elm School'];
  it.each([
    { name: 'commas', text: file },
    { name: 'semicolons', text: file.replaceAll(',', ';') },
    { name: 'tabs', text: file.replaceAll(',', '\t') },
    {
      name: 'quoted headings with semicolons, and a comma in one of them',
      text: file.replaceAll(',', ';').replace('URN', '"a,b,c";"URN"').replaceAll('10000', 'x;10000'),
    },
    { name: 'line breaks of Windows', text: file.replaceAll('\n', '\r\n') },
    { name: 'line breaks of old Macs', text: file.replaceAll('\n', '\r') },
    { name: 'a line break at the end', text: `${file}\n` },
    {
      name: 'headings in other cases and with other spaces',
      text: file.replace('EstablishmentName', ' establishmentname ').replace('Status (name)', 'Status(Name)'),
    },
    { name: 'spaces around values', text: file.replaceAll(',Elm School', ',  Elm \u00A0 School ') },
  ])('$name', async ({ text }) => {
    expect(summary(await readAll(text))).toEqual(both);
  });

  it('finds columns in any order and ignores the others', async () => {
    const reversed = csv(school(100001))
      .split('\n')
      .map((line) => `head teacher,${line.split(',').reverse().join(',')}`)
      .join('\n');
    expect(await readAll(reversed)).toEqual(await readAll(csv(school(100001))));
  });

  it('reads the same however the bytes are cut into pieces', async () => {
    const bytes = Buffer.from(
      csv(
        school(100001, '"Tŷ, ""G"""'),
        '100002,"Elm,Open,x,Primary',
        school(100003),
        '100004,"Elm\r\nSchool",Open,x,Primary',
        '',
        school(100005),
      ).replaceAll(/(?<!\r)\n/g, '\r\n'),
    );
    const whole = await readAll(bytes);
    expect(whole).toHaveLength(5);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(await readAll(pieces)).toEqual(whole);
      }),
    );
  });
});
