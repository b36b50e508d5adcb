import { describe, expect, it } from 'vitest';
import { csv, HEADINGS, readAll, school } from './testing/register-file.ts';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('a file that is refused before anything is imported', () => {
  it.each([
    { name: 'an empty file', file: '', says: 'The file is empty. Download the register again.' },
    { name: 'nothing but a mark', file: Buffer.from([0xff, 0xfe]), says: 'The file is empty.' },
    { name: 'nothing but empty lines', file: '\n\r\n  \n', says: 'The file has no lines but empty ones.' },
    { name: 'headings alone', file: csv(), says: 'The file has headings and no rows below them.' },
    {
      name: 'an Excel workbook renamed',
      file: 'PK\u0003\u0004\u0014',
      says: 'This is an Excel workbook or a ZIP folder, whatever its name ends in.',
    },
    {
      name: 'an old Excel workbook renamed',
      file: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      says: 'This is an Excel workbook, whatever its name ends in.',
    },
    { name: 'a PDF renamed', file: '%PDF-1.7\n', says: 'This is a PDF, whatever its name ends in.' },
    { name: 'a compressed file', file: Buffer.from([0x1f, 0x8b, 8]), says: 'This file is compressed.' },
    { name: 'a web page', file: '<!doctype html>', says: 'This is a web page' },
    { name: 'a web page in UTF-16', file: utf16('\uFEFF<html>'), says: 'This is a web page' },
    {
      name: 'null characters in the headings',
      file: Buffer.from('UR\0N,Name\n'),
      says: 'The first line has null characters',
    },
    { name: 'one column', file: 'URN\n100001\n', says: 'The file has only one column.' },
    {
      name: 'a heading whose quotation mark is not closed',
      file: '"URN,EstablishmentName\n100001,Elm\n',
      says: 'The headings in the first line cannot be read.',
    },
    {
      name: 'a first line without end',
      file: 'x'.repeat(200_000),
      says: 'The headings in the first line cannot be read.',
    },
    {
      name: 'missing columns, all of them named',
      file: 'URN,Town\n100001,Durham\n',
      says: 'The file has no column "EstablishmentName", and no column "EstablishmentStatus (name)" or "EstablishmentStatus (code)", and no column "TypeOfEstablishment (name)", and no column "PhaseOfEducation (name)" or "PhaseOfEducation (code)". Upload the file',
    },
    {
      name: 'neither of the numbers',
      file: HEADINGS.slice(1).join(','),
      says: 'The file has no column "URN" or "UKPRN". ',
    },
    {
      name: 'a heading that is there twice',
      file: `${HEADINGS.join(',')},urn\n`,
      says: 'The heading "URN" is there twice',
    },
  ])('$name', async ({ file, says }) => {
    await expect(readAll(file)).rejects.toThrow(
      expect.objectContaining({ name: 'RegisterRefused', message: expect.stringContaining(says) }),
    );
  });

  it('is one that is too large before its first row', async () => {
    await expect(readAll(csv(school(100001)), { maxBytes: 50 })).rejects.toThrow(
      'The file is larger than 50 bytes, the most that is read.',
    );
  });
});
