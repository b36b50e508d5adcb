/**
 * Cuts a row into its values. A quotation mark ends a value only before a delimiter or the end, so `"The "Old" School"`
 * is read as it was meant.
 *
 * @param strict refuses such marks
 * @returns null when a value that began with a quotation mark does not end with one
 */
export function splitFields(row: string, delimiter: string, strict = false): string[] | null {
  if (!row.includes('"')) return row.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; at <= row.length; at += 1) {
    const quoted = row[at] === '"';
    const from = quoted ? at + 1 : at;
    const end = quoted ? findClosing(row, from, delimiter, strict) : orEnd(row.indexOf(delimiter, from), row);
    if (end < 0) return null;
    const cell = row.slice(from, end);
    cells.push(quoted ? cell.replaceAll('""', '"') : cell);
    at = quoted ? end + 1 : end;
  }
  return cells;
}

const orEnd = (at: number, row: string): number => (at < 0 ? row.length : at);

function findClosing(row: string, from: number, delimiter: string, strict: boolean): number {
  for (let mark = row.indexOf('"', from); mark >= 0; mark = row.indexOf('"', mark + 1)) {
    const next = row[mark + 1];
    if (next === undefined || next === delimiter) return mark;
    if (next === '"') mark += 1;
    else if (strict) return -1;
  }
  return -1;
}
