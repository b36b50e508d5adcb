import type { Edition, EditionBenchmark, EditionCriterion } from '../edition.ts';
import type { EditionChange } from '../profile.ts';
import { compareAsk, compareFields, compareParams, plain, type FieldClasses } from './compare-fields.ts';
import { whyAdded, whyOf, whyRemoved } from './why.ts';

const SET: FieldClasses = {
  title: 'wording',
  summary: 'wording',
  languages: 'wording',
  suits: 'breaking',
  headline: 'compatible',
};
const BENCHMARK: FieldClasses = {
  slot: 'wording',
  title: 'wording',
  summary: 'wording',
  when: 'breaking',
  score: 'compatible',
};
const CRITERION: FieldClasses = {
  statement: 'wording',
  question: 'wording',
  hint: 'wording',
  source: 'wording',
  provenance: 'wording',
  weight: 'compatible',
  evidence: 'compatible',
  when: 'breaking',
};

/**
 * Lists what differs between two editions, in the order of the second (what was removed comes last in its place).
 *
 * - `wording`: nothing that was answered, and no result, can change: texts, labels, sources, order.
 * - `compatible`: every answer given still stands and none is asked for anew, but results can change: another rule,
 *   parameter, weight, or evidence asked for.
 * - `breaking`: something must be answered anew or an answer is lost: a criterion or benchmark added or removed, another
 *   question, another condition of applying, a criterion that begins to count.
 *
 * `why` is the reason that the profile gave, where it gave one.
 */
export function diff(before: Edition, after: Edition): readonly EditionChange[] {
  return [
    ...compareFields('', { before: { ...before }, after: { ...after } }, SET, () => null),
    ...compareParams('', before.params, after.params, () => null),
    ...moved('', before.benchmarks, after.benchmarks, null),
    ...after.benchmarks.flatMap((benchmark) => {
      const old = before.benchmarks.find(({ id }) => id === benchmark.id);
      return old === undefined ? [added(benchmark.id, benchmark)] : diffBenchmark(old, benchmark);
    }),
    ...before.benchmarks
      .filter(({ id }) => !after.benchmarks.some((benchmark) => benchmark.id === id))
      .map((benchmark) => removed(benchmark.id, benchmark, null)),
  ];
}

function diffBenchmark(before: EditionBenchmark, after: EditionBenchmark): readonly EditionChange[] {
  const why = (field: string): string | null => whyOf(after.origin, field);
  const path = (criterion: EditionCriterion): string => `${after.id}/${criterion.id}`;
  return [
    ...compareFields(after.id, { before: { ...before }, after: { ...after } }, BENCHMARK, why),
    ...compareParams(after.id, before.params, after.params, why),
    ...moved(after.id, before.criteria, after.criteria, why('order')),
    ...after.criteria.flatMap((criterion) => {
      const old = before.criteria.find(({ id }) => id === criterion.id);
      return old === undefined ? [added(path(criterion), criterion)] : diffCriterion(path(criterion), old, criterion);
    }),
    ...before.criteria
      .filter(({ id }) => !after.criteria.some((criterion) => criterion.id === id))
      .map((criterion) => removed(path(criterion), criterion, whyRemoved(after.origin, criterion.id))),
  ];
}

function diffCriterion(target: string, before: EditionCriterion, after: EditionCriterion): readonly EditionChange[] {
  const why = (field: string): string | null => whyOf(after.origin, field);
  // What was only recorded may have been left unanswered: once it counts, it must be answered.
  const score = before.score === null && after.score !== null ? 'breaking' : 'compatible';
  return [
    ...compareFields(target, { before: { ...before }, after: { ...after } }, { ...CRITERION, score }, why),
    ...compareAsk(target, before.ask, after.ask, why),
  ];
}

const added = (target: string, element: EditionBenchmark | EditionCriterion): EditionChange => ({
  target,
  kind: 'added',
  field: '',
  before: null,
  after: plain(element),
  class: 'breaking',
  why: whyAdded(element.origin),
});

const removed = (target: string, element: EditionBenchmark | EditionCriterion, why: string | null): EditionChange => ({
  target,
  kind: 'removed',
  field: '',
  before: plain(element),
  after: null,
  class: 'breaking',
  why,
});

type Identified = readonly { readonly id: string }[];

/** Another order of what is in both. `before` and `after` are lists of ids. */
function moved(target: string, before: Identified, after: Identified, why: string | null): readonly EditionChange[] {
  const old = before.map(({ id }) => id).filter((id) => after.some((element) => element.id === id));
  const fresh = after.map(({ id }) => id).filter((id) => old.includes(id));
  if (old.every((id, index) => id === fresh[index])) return [];
  return [{ target, kind: 'moved', field: 'order', before: old, after: fresh, class: 'wording', why }];
}
