import { removeAdded, withChange, withoutChange } from './change-list.ts';
import type { AddedCriterion, Change, Changes } from './change.ts';

/**
 * Takes an element out of the set. What was said about it before goes too: the server refuses changes to what is not
 * there. An order that names it is kept, without it.
 */
export function exclude(changes: Changes, target: string, why: string): Changes {
  const within = (place: string): boolean => place === target || place.startsWith(`${target}/`);
  const rest = changes.filter(
    (change) => !within(change.target) && !(change.op === 'add-criterion' && within(`${change.target}/${change.key}`)),
  );
  return [...withoutFromOrders(rest, target), { op: 'exclude', target, ...reason(why) }];
}

/** Puts an excluded element back, at the end of an order that was made without it. */
export function putBack(changes: Changes, target: string): Changes {
  return intoOrders(withoutChange(changes, { op: 'exclude', target }), target);
}

/** Adds a criterion of the region's own, at the end of an order that was made without it. */
export function addCriterion(
  changes: Changes,
  benchmark: string,
  criterion: AddedCriterion & { readonly why?: string | undefined },
): Changes {
  return intoOrders(
    withChange(changes, { op: 'add-criterion', target: benchmark, ...criterion }),
    `${benchmark}/${criterion.key}`,
  );
}

/** Takes the region's own criterion out again. */
export const removeCriterion = removeAdded;

/** The change that fills the place of the parent's benchmark from another set, if there is one. */
export const swapOf = (changes: Changes, target: string): (Change & { op: 'swap-slot' }) | undefined =>
  changes.find(
    (change): change is Change & { op: 'swap-slot' } => change.op === 'swap-slot' && change.target === target,
  );

/**
 * Fills the place of the parent's benchmark from another set. What was said about the benchmark that was there goes with
 * it; an order names the new one in its place.
 */
export function swapSlot(changes: Changes, swap: Omit<Change & { op: 'swap-slot' }, 'op'>): Changes {
  const { target } = swap;
  return [...replaced(changes, target, swap.benchmark), { op: 'swap-slot', ...swap }];
}

/** Puts the parent's own benchmark back into its place. */
export const takeSwapBack = (changes: Changes, target: string): Changes => replaced(changes, target, target);

function replaced(changes: Changes, target: string, next: string): Changes {
  const there = swapOf(changes, target)?.benchmark ?? target;
  const within = (place: string): boolean => place === there || place.startsWith(`${there}/`);
  return changes
    .filter((change) => !within(change.target) && !(change.op === 'swap-slot' && change.target === target))
    .map((change) =>
      change.op === 'reorder' && change.target === ''
        ? { ...change, order: change.order.map((id) => (id === there ? next : id)) }
        : change,
    );
}

/** The reason of a change; an empty one is none. */
export function reason(why: string): { readonly why?: string } {
  const words = why.trim();
  return words === '' ? {} : { why: words };
}

function withoutFromOrders(changes: Changes, target: string): Changes {
  return changes.map((change) =>
    isOrderAround(change, target) ? { ...change, order: change.order.filter((id) => id !== idOf(target)) } : change,
  );
}

function intoOrders(changes: Changes, target: string): Changes {
  const id = idOf(target);
  return changes.map((change) =>
    isOrderAround(change, target) && !change.order.includes(id) ? { ...change, order: [...change.order, id] } : change,
  );
}

function isOrderAround(change: Change, target: string): change is Change & { op: 'reorder' } {
  return change.op === 'reorder' && change.target === target.split('/').slice(0, -1).join('/');
}

function idOf(target: string): string {
  return target.split('/').at(-1) ?? target;
}
