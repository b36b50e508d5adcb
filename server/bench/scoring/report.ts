import { readFileSync } from 'node:fs';
import { decimal, machine, spread, table, whole } from '../figures.ts';
import type { Pace } from './contest.ts';
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

function versionOf(name: string): string {
  const description = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  try {
    return ` ${(JSON.parse(readFileSync(description, 'utf8')) as { readonly version: string }).version}`;
  } catch {
    return '';
  }
}
