import type { Condition } from '../condition.ts';
import type { Edition, EditionCriterion } from '../edition.ts';
import type { ListItem } from '../question.ts';

type AnswerCondition = Extract<Condition, { readonly answer: unknown }>;

/** One condition and the place where it stands. */
export interface PlacedCondition {
  readonly path: string;
  readonly condition: Condition;
}

/** Every condition of an edition, with its place: the set's own, those of benchmarks, criteria, rows and options. */
export function conditionsOf(edition: Edition): readonly PlacedCondition[] {
  return [
    { path: 'suits', condition: edition.suits },
    ...edition.benchmarks.flatMap((benchmark) => [
      ...(benchmark.when === undefined ? [] : [{ path: benchmark.id, condition: benchmark.when }]),
      ...benchmark.criteria.flatMap((criterion) => conditionsOfCriterion(`${benchmark.id}/${criterion.id}`, criterion)),
    ]),
  ];
}

function conditionsOfCriterion(path: string, { when, ask }: EditionCriterion): readonly PlacedCondition[] {
  const rows: readonly ListItem[] = ask.rows?.over === 'list' ? ask.rows.items : [];
  const options: readonly ListItem[] = ask.type === 'checklist' ? ask.options : [];
  const nested = [...rows, ...options].flatMap((item) =>
    item.when === undefined ? [] : [{ path, condition: item.when }],
  );
  return when === undefined ? nested : [{ path, condition: when }, ...nested];
}

/** The conditions on answers within a condition. */
export function answersIn(condition: Condition): readonly AnswerCondition[] {
  if ('all' in condition) return condition.all.flatMap(answersIn);
  if ('any' in condition) return condition.any.flatMap(answersIn);
  if ('not' in condition) return answersIn(condition.not);
  return 'answer' in condition ? [condition] : [];
}
