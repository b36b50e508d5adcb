import {
  applies,
  describeCondition,
  itemsOf,
  renderText,
  type Answer,
  type InstitutionFacts,
  type Item,
} from '@waymark/kit';
import { problem, type Problem } from '../platform/problem.ts';
import type { PlacedCriterion } from './criterion-key.ts';

/** To whom something is asked, and in which language to say that it is not. */
interface Asked {
  readonly facts: InstitutionFacts;
  readonly answers: readonly Answer[];
  readonly language: string;
}

/** Finds an item of a criterion that is to be answered, or says why it is not. */
export function findAsked(
  { benchmark, criterion }: PlacedCriterion,
  key: string,
  { facts, answers, language }: Asked,
): Item | Problem {
  const item = itemsOf(criterion, facts, answers).find((one) => one.key === key);
  if (!item)
    return problem(
      'not-asked',
      'item',
      `"${key.slice(0, 80)}" is not asked of this school. Load the page again to see what is.`,
    );
  const verdicts = [
    applies(benchmark.when, facts, answers),
    applies(criterion.when, facts, answers),
    item.applicability,
  ];
  const against = verdicts.find((verdict) => verdict.applies === 'no');
  if (against?.applies !== 'no') return item;
  const question = renderText(criterion.question, language, benchmark.params);
  return problem(
    'not-applicable',
    'item',
    `"${question}" does not apply to this school, because it is for ${describeCondition(against.because, language)}. It needs no answer: load the page again to see what does.`,
  );
}
