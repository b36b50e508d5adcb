import {
  changed,
  find,
  refuse,
  unknownTarget,
  withBenchmark,
  wrongTarget,
  type Apply,
  type OperationOf,
  type Refusal,
} from './draft.ts';

/** Puts benchmarks, or the criteria of one, in another order. */
export const applyReorder: Apply<OperationOf<'reorder'>> = (edition, operation) => {
  const found = find(edition, operation.target);
  if (found === null) return unknownTarget(operation.target);
  if (found.level === 'criterion')
    return wrongTarget(operation.target, "a benchmark, or '' for the order of the benchmarks");
  if (found.level === 'set') {
    const benchmarks = inOrder(edition.benchmarks, operation.order);
    return 'code' in benchmarks ? benchmarks : { ...edition, benchmarks };
  }
  const { benchmark } = found;
  const criteria = inOrder(benchmark.criteria, operation.order);
  return 'code' in criteria
    ? criteria
    : withBenchmark(edition, benchmark.id, { ...benchmark, criteria, origin: changed(benchmark.origin, operation) });
};

function inOrder<Element extends { readonly id: string }>(
  elements: readonly Element[],
  order: readonly string[],
): readonly Element[] | Refusal {
  const missing = elements.filter(({ id }) => !order.includes(id)).map(({ id }) => id);
  const unknown = order.filter(
    (id, index) => !elements.some((element) => element.id === id) || order.indexOf(id) !== index,
  );
  const faults = [
    ...(missing.length > 0 ? [`${missing.join(', ')} missing`] : []),
    ...(unknown.length > 0 ? [`${unknown.join(', ')} unknown or repeated`] : []),
  ];
  if (faults.length > 0)
    return refuse('bad-order', 'order', `The new order must have every id exactly once: ${faults.join('; ')}.`);
  return order.flatMap((id) => elements.filter((element) => element.id === id));
}
