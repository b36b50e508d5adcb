import {
  displayAnswer,
  explain,
  explainFinding,
  itemsOf,
  parseAnswer,
  type Answer,
  type AnswerValue,
  type CriterionFinding,
  type EditionBenchmark,
  type EditionCriterion,
  type Param,
  type Question,
} from '@waymark/kit';
import type { BenchmarkFinding } from '@waymark/kit';
import type { StoredAnswer } from './answer.entity.ts';
import type { AnswerType, AnswerValueType } from './answer.types.ts';
import type { FindingStepType, FindingType } from './finding.types.ts';

/** Shows what was answered, in a language. The value's own fields come along for the type of its kind. */
export function showValue(question: Question, value: AnswerValue, language: string): AnswerValueType {
  return { ...value, display: displayAnswer(question, value, language), json: value };
}

/** Shows a stored answer. */
export function showAnswer(question: Question, stored: StoredAnswer, language: string): AnswerType {
  const { revision, value, notApplicable, authorName: author, savedAt } = stored;
  return {
    revision,
    value: value ? showValue(question, value, language) : null,
    notApplicable: notApplicable ?? null,
    author,
    savedAt,
  };
}

/** Shows an answer of another round, if it would be an answer here too. */
export function showPrevious(
  question: Question,
  stored: StoredAnswer | undefined,
  language: string,
): AnswerType | null {
  if (!stored || (!stored.value && !stored.notApplicable)) return null;
  if (stored.value && 'problem' in parseAnswer(question, stored.value)) return null;
  return showAnswer(question, stored, language);
}

/** Shows a finding with its steps as sentences. */
export function showFinding(finding: CriterionFinding, language: string): FindingType {
  const { outcome, points, possible } = finding;
  return {
    outcome,
    points,
    possible,
    sentence: explainFinding(finding, language),
    steps: finding.steps.map((step): FindingStepType & Record<string, unknown> => ({
      display: explain(step, language),
      json: step,
      outcome: step.outcome,
      points: step.points,
      possible: step.possible,
      item: step.item,
      ...(step.kind === 'not-applicable' && { reason: step.reason }),
      ...(step.kind === 'failure' && { module: step.module }),
    })),
  };
}

/** The rows of a criterion that are asked here. */
export function shownItems(
  criterion: EditionCriterion,
  institution: Parameters<typeof itemsOf>[1],
  answers: readonly Answer[],
) {
  return itemsOf(criterion, institution, answers).filter(({ applicability }) => applicability.applies !== 'no');
}

/** Parameters that the words of a benchmark may name. */
export function paramsOf(
  set: Readonly<Record<string, Param>>,
  benchmark: EditionBenchmark,
): Readonly<Record<string, Param>> {
  return { ...set, ...benchmark.params };
}

/**
 * Why a benchmark has its percentage: the figures behind it, and what is still open.
 *
 * @param detailed whether it may say what went wrong in a rule
 */
export function explainBenchmark(
  { percent, points, possible, items, answered, failure }: BenchmarkFinding,
  detailed: boolean,
): string {
  if (failure) return detailed ? `It cannot be scored: ${failure.message}` : 'It cannot be scored.';
  if (percent === null)
    return possible === 0 ? 'Nothing in it applies to this school.' : 'It cannot be scored: one of its rules failed.';
  const open = items - answered;
  const rounded = percent * possible === points * 100 ? '' : ' rounded down';
  const sum = `${points} of ${possible} points, which is ${percent}%${rounded}`;
  if (open === 0) return `${sum}.`;
  return `So far ${sum}: ${open} ${open === 1 ? 'answer is' : 'answers are'} still missing.`;
}
