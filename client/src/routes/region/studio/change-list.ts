import type { AddedCriterion, Change, Changes } from './change.ts';

/** Two changes with one place would contradict each other: the later takes the place of the earlier. */
function placeOf(change: Change): string {
  switch (change.op) {
    case 'amend-text':
      return `amend-text ${change.target} ${change.field} ${change.language}`;
    case 'set-parameter':
      return `set-parameter ${change.target} ${change.name}`;
    case 'add-criterion':
      return `add-criterion ${change.target} ${change.key}`;
    case 'exclude':
    case 'include':
      return `presence ${change.target}`;
    default:
      return `${change.op} ${change.target}`;
  }
}

/** Puts a change in, in the place of an earlier one about the same thing. */
export function withChange(changes: Changes, change: Change): Changes {
  const place = placeOf(change);
  const index = changes.findIndex((other) => placeOf(other) === place);
  return index === -1 ? [...changes, change] : changes.with(index, change);
}

/** Takes out the change about the same thing, so that the parent's own word holds again. */
export function withoutChange(changes: Changes, change: Change): Changes {
  const place = placeOf(change);
  return changes.filter((other) => placeOf(other) !== place);
}

/** The region's own criterion at `benchmark/criterion`, if it is one. */
export function addedAt(changes: Changes, target: string): (Change & { op: 'add-criterion' }) | undefined {
  return changes.find(
    (change): change is Change & { op: 'add-criterion' } =>
      change.op === 'add-criterion' && keyOfAdded(change) === target,
  );
}

/** Re-words the region's own criterion in the change that adds it. */
export function rewordAdded(
  changes: Changes,
  target: string,
  words: Partial<AddedCriterion> & { readonly why?: string | undefined },
): Changes {
  return changes.map((change) =>
    change.op === 'add-criterion' && keyOfAdded(change) === target ? { ...change, ...words } : change,
  );
}

/** Takes the region's own criterion out, and everything that was said about it. */
export function removeAdded(changes: Changes, target: string): Changes {
  const id = target.split('/').at(-1);
  return changes
    .filter((change) => !(change.op === 'add-criterion' && keyOfAdded(change) === target) && change.target !== target)
    .map((change) => {
      if (change.op === 'reorder' && target.startsWith(`${change.target}/`))
        return { ...change, order: change.order.filter((other) => other !== id) };
      if (change.op === 'add-criterion' && change.after === id && target.startsWith(`${change.target}/`))
        return { ...change, after: undefined };
      return change;
    });
}

/** Moves one id a step up (-1) or down (+1); the same list when it stands at the end already. */
export function moved(order: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const from = order.indexOf(id);
  const to = from + step;
  const other = order[to];
  if (from === -1 || other === undefined) return order;
  return order.with(from, other).with(to, id);
}

/** A short key for a new criterion, made of its words and new within its benchmark. */
export function newKey(statement: string, taken: readonly string[]): string {
  const words = statement
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const stem = /^[a-z]/.test(words) ? words.slice(0, 40).replace(/-+$/, '') : 'local-criterion';
  let key = stem;
  for (let count = 2; taken.includes(key); count += 1) key = `${stem}-${count}`;
  return key;
}

function keyOfAdded(change: Change & { op: 'add-criterion' }): string {
  return `${change.target}/${change.key}`;
}
