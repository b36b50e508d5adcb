import type { Edition } from '../edition.ts';
import type { Evaluation, EvaluationInput } from '../evaluation.ts';
import type { RuleBook } from '../rule-book.ts';
import { planOf, type Plan } from './plan.ts';
import { startRun } from './run.ts';
import { scoreBenchmark } from './score-benchmark.ts';
import { scoreHeadline } from './score-headline.ts';

/** An edition made ready for scoring. */
export interface Scorer {
  /**
   * Scores one assessment. The order of answers and evidence does not matter: the same input always gives the same
   * bytes. A fault in a module's rule makes its own findings `unscorable`; it is never thrown.
   */
  evaluate(input: EvaluationInput): Evaluation;
}

/** Makes an edition ready once, so that each evaluation after it is fast. */
export function prepare(edition: Edition, rules: RuleBook): Scorer {
  const plan = planOf(edition, rules);
  return { evaluate: (input) => evaluatePlan(plan, input) };
}

/** Scores one assessment: the only door to scoring. Use `prepare` to score many under one edition. */
export const evaluate = (edition: Edition, rules: RuleBook, input: EvaluationInput): Evaluation =>
  prepare(edition, rules).evaluate(input);

function evaluatePlan(plan: Plan, input: EvaluationInput): Evaluation {
  const run = startRun(plan, input);
  const suits = run.applies(plan.edition.suits);
  const benchmarks = plan.benchmarks.map((benchmark) => scoreBenchmark(benchmark, run, suits));
  const { headline, failure } = scoreHeadline(plan.headline, benchmarks);
  const items = benchmarks.reduce((sum, benchmark) => sum + benchmark.items, 0);
  const answered = benchmarks.reduce((sum, benchmark) => sum + benchmark.answered, 0);
  const sound = headline !== null && benchmarks.every(({ outcome }) => outcome !== 'unscorable');
  return {
    edition: plan.hash,
    asOf: input.asOf,
    headline,
    complete: sound && answered === items,
    items,
    answered,
    benchmarks,
    ...(failure && { failure }),
  };
}
