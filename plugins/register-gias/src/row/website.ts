import { textIn, UnusableCell, type Row } from './cell.ts';

/** Reads the website as the register has it, often without `http://`. @throws UnusableCell for an address that would run something */
export function readWebsite(row: Row): string | null | undefined {
  const website = textIn(row, 'SchoolWebsite');
  if (website && /^(?:javascript|vbscript|data|file|blob):/i.test(website))
    throw new UnusableCell('SchoolWebsite', website, 'It has to be the address of a website, like www.example.sch.uk.');
  return website;
}
