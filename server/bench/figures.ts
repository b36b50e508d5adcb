import { cpus, totalmem } from 'node:os';

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

export const whole = (number: number): string =>
  Number.isFinite(number) ? Math.round(number).toLocaleString('en-GB') : '–';
/** A ratio; nothing where there was nothing to compare. */
export const decimal = (number: number): string => (Number.isFinite(number) ? `${number.toFixed(2)}×` : '–');

/** The median, and from the least to the most. */
export const spread = (numbers: readonly number[], write: (number: number) => string): string =>
  `${write(median(numbers))} (${write(Math.min(...numbers))} to ${write(Math.max(...numbers))})`;

/** Lines of a table in Markdown. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

/** What the numbers hang on, without naming the machine. */
export const machine = (): string =>
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}`;
