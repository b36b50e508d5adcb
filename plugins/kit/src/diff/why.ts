import type { Origin } from '../edition.ts';

const OPERATION: Readonly<Record<string, string>> = {
  score: 'choose-rule',
  evidence: 'set-evidence',
  order: 'reorder',
};

/** The reason that a profile gave for a change of a field, or null. */
export function whyOf(origin: Origin, field: string): string | null {
  const name = field.startsWith('params.')
    ? `set-parameter ${field.slice('params.'.length)}`
    : (OPERATION[field] ?? `amend-text ${field}`);
  return last(origin, (operation) => operation === name);
}

/** The reason that a profile gave for adding an element, or null. */
export const whyAdded = (origin: Origin): string | null =>
  last(
    origin,
    (operation) => operation === 'add-criterion' || operation === 'include' || operation.startsWith('swap-slot'),
  );

/** The reason that a profile gave for excluding a criterion of a benchmark, or null. */
export const whyRemoved = (benchmark: Origin, criterion: string): string | null =>
  last(benchmark, (operation) => operation === `exclude ${criterion}`);

function last({ changes }: Origin, matches: (operation: string) => boolean): string | null {
  return changes.findLast(({ operation }) => matches(operation))?.why ?? null;
}
