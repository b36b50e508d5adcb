import type { EditionBenchmark } from '../edition.ts';
import type { Edition } from '../edition.ts';
import {
  changed,
  find,
  refuse,
  unknownTarget,
  withBenchmark,
  wrongTarget,
  type Apply,
  type OperationOf,
  type Setting,
} from './draft.ts';

/** Takes a benchmark or a criterion out. */
export const applyExclude: Apply<OperationOf<'exclude'>> = (edition, operation) => {
  const found = find(edition, operation.target);
  if (found === null) return unknownTarget(operation.target);
  if (found.level === 'set') return wrongTarget('', 'a benchmark or a criterion');
  const { benchmark } = found;
  if (found.level === 'benchmark')
    return { ...edition, benchmarks: edition.benchmarks.filter(({ id }) => id !== benchmark.id) };
  const { id } = found.criterion;
  const criteria = benchmark.criteria.filter((criterion) => criterion.id !== id);
  return withBenchmark(edition, benchmark.id, {
    ...benchmark,
    criteria,
    origin: changed(benchmark.origin, operation, id),
  });
};

/** Brings back what an ancestor of the parent had and the parent left out, where it used to be. */
export const applyInclude: Apply<OperationOf<'include'>> = (edition, operation, setting) => {
  const { target } = operation;
  if (target === '') return wrongTarget('', 'a benchmark or a criterion');
  if (find(edition, target) !== null)
    return refuse('already-included', 'target', `"${target}" is in the set already: leave this change out.`);
  const [ancestor, found] = inAncestors(target, setting);
  if (ancestor === null)
    return refuse(
      'unknown-target',
      'target',
      `Neither this set nor one that it was adapted from has "${target.slice(0, 160)}".`,
    );
  if (found.level === 'benchmark') {
    const back = { ...found.benchmark, origin: changed(found.benchmark.origin, operation) };
    return { ...edition, benchmarks: inOrder([...edition.benchmarks, back], ancestor.benchmarks) };
  }
  const home = find(edition, found.benchmark.id);
  if (home?.level !== 'benchmark') return unknownTarget(found.benchmark.id);
  const criteria = inOrder(
    [...home.benchmark.criteria, { ...found.criterion, origin: changed(found.criterion.origin, operation) }],
    found.benchmark.criteria,
  );
  return withBenchmark(edition, home.benchmark.id, { ...home.benchmark, criteria });
};

type Wanted =
  | { readonly level: 'benchmark'; readonly benchmark: EditionBenchmark }
  | Extract<NonNullable<ReturnType<typeof find>>, { level: 'criterion' }>;

function inAncestors(target: string, { parent, library }: Setting): [Edition, Wanted] | [null, null] {
  const seen = new Set<string>();
  for (let next = parent.parent; next !== null && !seen.has(next.id);) {
    seen.add(next.id);
    const ancestor = library.editions.get(next.id);
    if (ancestor === undefined) break;
    const found = find(ancestor, target);
    if (found !== null && found.level !== 'set') return [ancestor, found];
    next = ancestor.parent;
  }
  return [null, null];
}

/** Puts the last element where the model has it: after the nearest one before it that is there. */
function inOrder<Element extends { readonly id: string }>(
  elements: readonly Element[],
  model: readonly Element[],
): readonly Element[] {
  const added = elements.at(-1);
  if (added === undefined) return elements;
  const others = elements.slice(0, -1);
  const before = model
    .slice(
      0,
      model.findIndex(({ id }) => id === added.id),
    )
    .map(({ id }) => id);
  const place = others.findLastIndex(({ id }) => before.includes(id)) + 1;
  return others.toSpliced(place, 0, added);
}
