import { WHOLE } from '../../answer.ts';
import type { Edition, EditionCriterion } from '../../edition.ts';
import type { Question } from '../../question.ts';
import { rowsOf } from '../../rows.ts';
import { answersIn, conditionsOf, type PlacedCondition } from '../conditions-of.ts';
import { criteriaOf } from '../criteria-of.ts';
import type { EditionClause } from './clause.ts';

/** Evidence is asked for in kinds that exist. */
export const knownEvidence: EditionClause = {
  id: 'unknown-evidence-type',
  promise: 'Every evidence type that is asked for exists.',
  find: (edition, { evidenceTypes }) =>
    criteriaOf(edition).flatMap(({ path, criterion }) =>
      criterion.evidence
        .filter(({ type }) => !evidenceTypes.has(type))
        .map(({ type }) => ({
          path: `${path}.evidence`,
          message: `There is no evidence type "${type.slice(0, 80)}": define it, or load the module that does.`,
        })),
    ),
};

/** Conditions ask about criteria, rows and answers that exist. */
export const knownReferences: EditionClause = {
  id: 'unknown-reference',
  promise: 'Conditions refer to criteria, rows and answers of the same set.',
  find: (edition) => {
    const criteria = new Map(criteriaOf(edition).map(({ path, criterion }) => [path, criterion]));
    return conditionsOf(edition).flatMap(({ path, condition }) =>
      answersIn(condition).flatMap((asked) => referenceProblems(path, asked, criteria.get(asked.answer))),
    );
  },
};

function referenceProblems(
  path: string,
  { answer, item, in: values }: ReturnType<typeof answersIn>[number],
  criterion: EditionCriterion | undefined,
): readonly { path: string; message: string }[] {
  if (criterion === undefined)
    return [
      {
        path,
        message: `It depends on the answer to "${answer.slice(0, 160)}", which is not in this set: write benchmark-id/criterion-id of one that is, or drop the condition.`,
      },
    ];
  const rows = rowsOf(criterion.ask).map(({ key }) => key);
  const words = wordsOf(criterion.ask);
  return [
    ...(item === undefined || rows.includes(item) || (item === WHOLE && rows.length === 0)
      ? []
      : [{ path, message: `It depends on the row "${item.slice(0, 80)}" of ${answer}, which has no such row.` }]),
    ...values
      .filter((value) => !words.includes(value))
      .map((value) => ({
        path,
        message: `It waits for the answer "${value.slice(0, 80)}" to ${answer}, which can be ${words.join(', ') || 'no condition can read'}.`,
      })),
  ];
}

function wordsOf(ask: Question): readonly string[] {
  if ('scale' in ask) return ask.scale.options.map(({ id }) => id);
  if (ask.type === 'yes-no') return ['yes', 'no'];
  return ask.type === 'checklist' ? ask.options.map(({ id }) => id) : [];
}

/** No criterion waits for itself. */
export const noCircles: EditionClause = {
  id: 'circular-conditions',
  promise: 'No criterion depends on its own answer, directly or through others.',
  find: (edition) => {
    const needs = dependencies(edition);
    return [...needs.keys()]
      .filter((path) => reaches(needs, path))
      .map((path) => ({
        path,
        message: `Whether "${path}" applies depends on its own answer${[...(needs.get(path) ?? [])].includes(path) ? '' : ', through other criteria'}: take one of these conditions away.`,
      }));
  },
};

/** Criterion → the criteria whose answers decide whether it applies. */
function dependencies(edition: Edition): ReadonlyMap<string, ReadonlySet<string>> {
  const placed = conditionsOf(edition);
  const own = (path: string, all: readonly PlacedCondition[]): readonly string[] =>
    all.filter((one) => one.path === path).flatMap(({ condition }) => answersIn(condition).map(({ answer }) => answer));
  return new Map(
    criteriaOf(edition).map(({ path, benchmark }) => [
      path,
      new Set([...own(path, placed), ...own(benchmark.id, placed), ...own('suits', placed)]),
    ]),
  );
}

function reaches(needs: ReadonlyMap<string, ReadonlySet<string>>, start: string): boolean {
  const seen = new Set<string>();
  const open = [...(needs.get(start) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(needs.get(next) ?? []));
  }
  return false;
}
