import type { Problem, ProfileOperation } from '../profile.ts';
import type { PlacedOperation } from './read-profile.ts';

/** What an operation changes: two operations with the same one contradict each other. */
function changes(operation: ProfileOperation): string {
  switch (operation.op) {
    case 'exclude':
    case 'include':
      return `${operation.target}|presence`;
    case 'amend-text':
      return `${operation.target}|${operation.field} in ${operation.language}`;
    case 'reorder':
      return `${operation.target}|order`;
    case 'set-parameter':
      return `${operation.target}|parameter ${operation.name}`;
    case 'choose-rule':
      return `${operation.target}|rule`;
    case 'set-evidence':
      return `${operation.target}|evidence`;
    case 'add-criterion':
      return `${operation.target}/${operation.criterion.id}|presence`;
    case 'swap-slot':
      return `${operation.target}|slot`;
  }
}

/** Finds operations that change the same thing twice, or change what another takes away. Each problem names both. */
export function conflictsIn(operations: readonly PlacedOperation[]): readonly Problem[] {
  const first = new Map<string, number>();
  const twice = operations.flatMap(({ index, operation }): Problem[] => {
    const key = changes(operation);
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    return other === undefined ? [] : [conflict(other, index, key)];
  });
  return [...twice, ...operations.flatMap((gone) => changesToGone(gone, operations))];
}

function conflict(first: number, second: number, key: string): Problem {
  const [target = '', what = ''] = key.split('|');
  return {
    code: 'conflict',
    path: `operations[${second}].target`,
    message: `operations[${first}] and operations[${second}] both change the ${what} of ${target === '' ? 'the set' : `"${target}"`}: keep one of them.`,
  };
}

function changesToGone(
  { index, operation }: PlacedOperation,
  operations: readonly PlacedOperation[],
): readonly Problem[] {
  if (operation.op !== 'exclude') return [];
  const isGone = (target: string): boolean => target === operation.target || target.startsWith(`${operation.target}/`);
  return operations
    .filter(
      (other) =>
        other.index !== index &&
        other.operation.op !== 'exclude' &&
        other.operation.op !== 'include' &&
        isGone(other.operation.target),
    )
    .map((other) => ({
      code: 'conflict',
      path: `operations[${other.index}].target`,
      message: `operations[${other.index}] changes "${other.operation.target}", which operations[${index}] excludes: keep one of them.`,
    }));
}
