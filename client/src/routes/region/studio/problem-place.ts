import type { Changes } from './change.ts';

/** The element that a problem is about: where its change is, or where the path itself points; `''` for the whole set. */
export function placeOfProblem(path: string, changes: Changes): string {
  const index = /^operations\[(\d+)\]/.exec(path)?.[1];
  if (index === undefined) return /^[a-z0-9-]+(\/[a-z0-9-]+)?$/i.test(path) ? path : '';
  const change = changes[Number(index)];
  if (!change) return '';
  return change.op === 'add-criterion' ? `${change.target}/${change.key}` : change.target;
}
