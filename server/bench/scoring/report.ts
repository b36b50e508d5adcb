import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { median, type Pace } from './contest.ts';
import type { Course } from './course.ts';

/** Says in Markdown who was how fast, and how much faster the first is than each. */
export function report({ edition, items, sets }: Course, paces: readonly Pace[]): string {
  const [first] = paces;
  const rounds = first?.perSecond.length ?? 0;
  const rows = paces.map(({ contestant: { name, gives }, perSecond }) => {
    const ratios = perSecond.map((pace, round) => (first?.perSecond[round] ?? NaN) / pace);
    return [name + versionOf(name), gives, spread(perSecond, whole), spread(ratios, decimal)];
  });
  return [
    `${edition}: ${items} items, ${sets.length} sets of answers, ${rounds} rounds in turn on one thread; ${machine()}.`,
    '',
    ...table([['engine', 'gives', 'assessments per second', `${first?.contestant.name ?? ''} is faster by`], ...rows]),
  ].join('\n');
}

const whole = (number: number): string => Math.round(number).toLocaleString('en-GB');
const decimal = (number: number): string => `${number.toFixed(2)}×`;

/** The median, and from the least to the most. */
const spread = (numbers: readonly number[], write: (number: number) => string): string =>
  `${write(median(numbers))} (${write(Math.min(...numbers))} to ${write(Math.max(...numbers))})`;

function table([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

/** What the numbers hang on, without naming the machine. */
const machine = (): string =>
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}`;

function versionOf(name: string): string {
  const description = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  try {
    return ` ${(JSON.parse(readFileSync(description, 'utf8')) as { readonly version: string }).version}`;
  } catch {
    return '';
  }
}
