import { canonicalJson, hashOf } from './canonical.ts';
import { byText } from './compare.ts';
import type { Edition } from './edition.ts';
import { editionHash } from './edition-hash.ts';
import { evaluate } from './evaluate/prepare.ts';
import type { Evaluation, EvaluationInput, Receipt } from './evaluation.ts';
import type { RuleBook } from './rule-book.ts';

/** Every `id@revision` that an edition calls, sorted, each once. */
export function rulesOf(edition: Edition): readonly string[] {
  const calls = edition.benchmarks.flatMap(({ score, criteria }) => [
    score,
    ...criteria.map((criterion) => criterion.score),
  ]);
  const keys = [edition.headline, ...calls].flatMap((call) => (call === null ? [] : [call.rule]));
  return [...new Set(keys)].toSorted(byText);
}

/** Writes down what is needed to recompute a result. The same input in another order gives the same receipt. */
export function receiptFor(edition: Edition, rules: RuleBook, input: EvaluationInput, evaluation: Evaluation): Receipt {
  return {
    contract: edition.contract,
    edition: editionHash(edition),
    rules: rulesOf(edition).filter((key) => rules.get(key) !== undefined),
    asOf: input.asOf,
    inputs: inputsHash(input),
    evaluation: hashOf(evaluation),
  };
}

/** Whether the same edition, rules and input still give the result that a receipt is for. */
export function recomputes(receipt: Receipt, edition: Edition, rules: RuleBook, input: EvaluationInput): boolean {
  return canonicalJson(receipt) === canonicalJson(receiptFor(edition, rules, input, evaluate(edition, rules, input)));
}

/** SHA-256 over everything that a result is computed from, whatever order it comes in: the `inputs` of a receipt. */
export function inputsHash({ answers, evidence, institution, asOf }: EvaluationInput): string {
  return hashOf({
    answers: sorted(answers),
    evidence: sorted(evidence.map((fact) => ({ ...fact, criteria: fact.criteria.toSorted(byText) }))),
    institution,
    asOf,
  });
}

const sorted = (values: readonly unknown[]): readonly string[] => values.map(canonicalJson).toSorted(byText);
