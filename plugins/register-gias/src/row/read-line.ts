import type { RegisterLine } from '@waymark/sdk';
import type { Columns } from '../columns.ts';
import type { RawRow } from '../file/rows.ts';
import { rowOf, UnusableCell, type Row } from './cell.ts';
import { readInstitution } from './read-institution.ts';

/** Characters of a value or a name that a rejection shows. */
const SHOWN = 80;

/** Makes an institution of a row, or says why not. A row of nothing but delimiters is skipped. */
export function readLine(raw: RawRow, columns: Columns): RegisterLine {
  const { line, cells, fault } = raw;
  if (!cells)
    return {
      kind: 'rejected',
      line,
      name: null,
      column: null,
      value: null,
      reason: fault ?? 'The row cannot be read.',
    };
  if (cells.every((cell) => cell.trim() === '')) return { kind: 'skipped', line };
  const misfit = wrongWidth(raw, columns.width);
  // Without its name: values have moved, and what stands under that heading could be a head teacher.
  if (misfit) return { kind: 'rejected', line, name: null, column: null, value: null, reason: misfit };
  const row = rowOf(cells, columns);
  try {
    return { kind: 'institution', line, institution: readInstitution(row) };
  } catch (error) {
    if (!(error instanceof UnusableCell)) throw error;
    return {
      kind: 'rejected',
      line,
      name: nameOf(row),
      column: error.column,
      value: shorten(error.value) || null,
      reason: error.message,
    };
  }
}

/** Empty values beyond the headings do no harm: spreadsheets add them. */
function wrongWidth({ cells, ended }: RawRow, width: number): string | null {
  const values = cells?.slice(0, width).concat(cells.slice(width).filter((cell) => cell.trim() !== '')) ?? [];
  if (values.length === width) return null;
  const found = `The row has ${values.length} values and there are ${width} headings.`;
  if (!ended && values.length < width)
    return `${found} The file ends here: it was cut off. Download the register again.`;
  return `${found} Look for a value that is missing, or for a text with a comma that has no quotation marks around it.`;
}

const nameOf = ({ written }: Row): string | null => shorten(written('EstablishmentName') ?? '') || null;

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= SHOWN ? text : `${letters.slice(0, SHOWN - 1).join('')}…`;
}
