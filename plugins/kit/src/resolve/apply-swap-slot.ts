import { describeCondition } from '../explain/describe-condition.ts';
import {
  changed,
  find,
  refuse,
  unknownTarget,
  withBenchmark,
  wrongTarget,
  type Apply,
  type OperationOf,
} from './draft.ts';
import { fitOf } from './fit.ts';

/** Fills a slot with a benchmark of another edition. */
export const applySwapSlot: Apply<OperationOf<'swap-slot'>> = (edition, operation, { library }) => {
  const { target, from, benchmark: wanted } = operation;
  const found = find(edition, target);
  if (found === null) return unknownTarget(target);
  if (found.level !== 'benchmark') return wrongTarget(target, 'the benchmark that fills the slot now');
  const donor = library.editions.get(from);
  if (donor === undefined)
    return refuse('unknown-edition', 'from', `There is no edition "${from.slice(0, 160)}" to take a benchmark from.`);
  const given = donor.benchmarks.find(({ id }) => id === wanted);
  if (given === undefined)
    return refuse(
      'unknown-benchmark',
      'benchmark',
      `The edition ${from} has no benchmark "${wanted.slice(0, 80)}": choose one of ${donor.benchmarks.map(({ id }) => id).join(', ')}.`,
    );
  if (wanted !== target && edition.benchmarks.some(({ id }) => id === wanted)) {
    return refuse(
      'duplicate-id',
      'benchmark',
      `The set has a benchmark "${wanted}" already: it cannot be there twice.`,
    );
  }
  if (fitOf(given, edition).applicable.length === 0) {
    return refuse(
      'cannot-apply',
      'benchmark',
      `No question of "${wanted}" can apply in this set, which is meant for ${describeCondition(edition.suits, 'en')}: choose another benchmark.`,
    );
  }
  // Its calls and texts may name parameters of the set that it comes from: they come along.
  const params = { ...donor.params, ...given.params };
  return withBenchmark(edition, target, {
    ...given,
    params,
    slot: found.benchmark.slot,
    origin: changed(given.origin, operation, `${target} for ${from}`),
  });
};
