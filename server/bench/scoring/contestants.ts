import type { Answer, Evaluation } from '@waymark/kit';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { Engine, type ConditionProperties } from 'json-rules-engine';
import { factsReader, LEAVES } from './facts.ts';
import type { Earns, PlainForm } from './plain-form.ts';
import { sumsOf, sumUp, type Sums } from './sums.ts';

/** One way of scoring. `score` is what is timed; `read` is not. */
export interface Contestant<Result = unknown> {
  readonly name: string;
  readonly gives: string;
  score(answers: readonly Answer[]): Result | Promise<Result>;
  read(result: Result): Sums;
}

/** Waymark itself, with every step. */
export const waymark = (
  form: PlainForm,
  evaluate: (answers: readonly Answer[]) => Evaluation,
): Contestant<Evaluation> => ({
  name: 'Waymark',
  gives: 'points, percentages, outcomes, headline and every step',
  score: evaluate,
  read: (evaluation) => sumsOf(form, evaluation),
});

const POINTS_ALONE = 'points and percentages';

/** One expression for each item, put together once. */
export function withJsonLogic(form: PlainForm): Contestant<Sums> {
  const factsOf = factsReader(form);
  const logics = form.items.map(({ earns }, place) => {
    const fact = { var: place };
    return { if: [{ '===': [fact, LEAVES] }, null, ...asLogic(fact, earns)] } as RulesLogic;
  });
  return {
    name: 'json-logic-js',
    gives: POINTS_ALONE,
    score(answers) {
      const facts = factsOf(answers);
      return sumUp(
        form,
        logics.map((logic) => jsonLogic.apply(logic, facts) as number | null),
      );
    },
    read: (sums) => sums,
  };
}

const asLogic = (fact: object, earns: Earns): readonly unknown[] =>
  'upTo' in earns
    ? [{ min: [fact, earns.upTo] }]
    : [...earns.levels.flatMap(({ is, points }) => [{ in: [fact, is] }, points]), 0];

/** One rule for each number of points that an item can earn, and one for leaving. */
export function withJsonRulesEngine(form: PlainForm): Contestant<Sums> {
  const factsOf = factsReader(form);
  const engine = new Engine();
  form.items.forEach(({ earns }, place) => {
    const fact = `item-${place}`;
    const addRule = (condition: Omit<ConditionProperties, 'fact'>, points: number | null): void =>
      void engine.addRule({
        conditions: { all: [{ fact, ...condition }] },
        event: { type: 'earned', params: { place, points } },
      });
    addRule({ operator: 'equal', value: LEAVES }, null);
    for (const { points, ...condition } of asConditions(earns)) addRule(condition, points);
  });
  return {
    name: 'json-rules-engine',
    gives: POINTS_ALONE,
    async score(answers) {
      const facts = Object.fromEntries(factsOf(answers).map((fact, place) => [`item-${place}`, fact]));
      const { events } = await engine.run(facts);
      const items = new Array<number | null>(form.items.length).fill(0);
      for (const { params } of events) items[params?.['place'] as number] = params?.['points'] as number | null;
      return sumUp(form, items);
    },
    read: (sums) => sums,
  };
}

function asConditions(earns: Earns): readonly { operator: string; value: unknown; points: number }[] {
  if ('levels' in earns) return earns.levels.map(({ is, points }) => ({ operator: 'in', value: is, points }));
  const { upTo } = earns;
  const fewer = Array.from({ length: upTo - 1 }, (_, index) => ({
    operator: 'equal',
    value: index + 1,
    points: index + 1,
  }));
  return [...fewer, { operator: 'greaterThanInclusive', value: upTo, points: upTo }];
}
