import { splitFields } from './split-fields.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** Chooses what cuts the first line that is not empty into most values. */
export function findDelimiter(head: Buffer): string {
  const heading =
    head
      .toString('utf8')
      .split(/[\r\n]+/)
      .find((line) => line.trim() !== '') ?? '';
  const widths = DELIMITERS.map((delimiter) => splitFields(heading, delimiter)?.length ?? 0);
  return DELIMITERS[widths.indexOf(Math.max(...widths))] ?? ',';
}
