import { parseAnswer } from '../../answers/parse-answer.ts';
import { isDate } from '../../calendar.ts';
import type { Edition } from '../../edition.ts';
import { prepare } from '../../evaluate/prepare.ts';
import type { Evaluation } from '../../evaluation.ts';
import type { Example } from '../../module.ts';
import { rowsOf } from '../../rows.ts';
import type { Clause, Found } from '../clause.ts';
import { criteriaOf } from '../criteria-of.ts';
import { inputOf } from './cases.ts';

/** A set shows what it means by worked cases. */
export const hasExamples: Clause = {
  id: 'no-examples',
  promise: 'Every set has a worked example that expects something.',
  find: ({ module }) =>
    module.sets
      .filter(({ examples }) => !examples.some(({ expect }) => Object.keys(expect).length > 0))
      .map(({ edition }) => ({
        path: edition.id,
        message: 'There is no worked example: add an institution, its answers, and what they come to.',
      })),
};

/** The worked cases come out as they say. */
export const examplesHold: Clause = {
  id: 'failing-example',
  promise: 'Every example answers questions that exist, and comes out as it says.',
  find: ({ module, names }) =>
    module.sets.flatMap(({ edition, examples }) => {
      const scorer = prepare(edition, names.rules);
      return examples.flatMap((example): Found[] => {
        const unread = unreadable(edition, example);
        const messages = unread.length > 0 ? unread : surprises(example, scorer.evaluate(inputOf(example)));
        return messages.map((message) => ({ path: `${edition.id}/examples/${example.name}`, message }));
      });
    }),
};

function unreadable(edition: Edition, example: Example): readonly string[] {
  const criteria = new Map(criteriaOf(edition).map(({ path, criterion }) => [path, criterion]));
  const date = example.asOf === undefined || isDate(example.asOf) ? [] : [`"${example.asOf}" is not a date.`];
  return example.answers.reduce<readonly string[]>((found, answer) => {
    const criterion = criteria.get(answer.criterion);
    if (criterion === undefined) return [...found, `It answers "${answer.criterion}", which is not in the set.`];
    if (!rowsOf(criterion.ask).some(({ key }) => key === answer.item))
      return [...found, `It answers the row "${answer.item}" of ${answer.criterion}, which has no such row.`];
    const read = 'value' in answer ? parseAnswer(criterion.ask, answer.value) : null;
    return read !== null && 'problem' in read
      ? [...found, `${answer.criterion}, ${answer.item}: ${read.problem.message}`]
      : found;
  }, date);
}

function surprises({ expect }: Example, { benchmarks, headline }: Evaluation): readonly string[] {
  const criteria = benchmarks.flatMap((finding) => finding.criteria);
  return [
    ...Object.entries(expect.criteria ?? {}).flatMap(([id, outcome]) =>
      differs(id, outcome, criteria.find(({ criterion }) => criterion === id)?.outcome),
    ),
    ...Object.entries(expect.benchmarks ?? {}).flatMap(([id, { outcome, percent }]) => {
      const finding = benchmarks.find(({ benchmark }) => benchmark === id);
      return [
        ...(outcome === undefined ? [] : differs(id, outcome, finding?.outcome)),
        ...(percent === undefined ? [] : differs(`${id} per cent`, percent, finding?.percent)),
      ];
    }),
    ...(expect.headline === undefined
      ? []
      : differs(
          'the headline',
          `${expect.headline.achieved} of ${expect.headline.applicable}`,
          headline === null ? 'none' : `${headline.achieved} of ${headline.applicable}`,
        )),
  ];
}

const differs = (what: string, expected: unknown, found: unknown): readonly string[] =>
  expected === found
    ? []
    : [
        `It expects ${what} to be ${String(expected)}, and it comes out as ${found === undefined ? 'nothing, for it does not exist' : String(found)}.`,
      ];
