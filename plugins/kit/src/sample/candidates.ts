import type { AnswerValue } from '../answer.ts';
import { monthsBefore } from '../calendar.ts';
import type { Question } from '../question.ts';

const COUNTS = [0, 1, 2, 3, 4, 5, 8, 10, 12, 20, 50, 100, 365, 1_000];

/**
 * Answers that a question can have, from the least to the most: each option of a scale, no and yes, some counts, no
 * ticks to all ticks, an old date and recent ones.
 *
 * @param asOf ISO date from which dates are counted back
 */
export function candidatesFor(question: Question, asOf: string): readonly AnswerValue[] {
  switch (question.type) {
    case 'share-of-cohort':
      return question.scale.options.map(({ id }) => ({ kind: 'band', band: id }));
    case 'agreement':
    case 'frequency':
      return question.scale.options.map(({ id }) => ({ kind: 'option', option: id }));
    case 'yes-no':
      return [false, true].map((yes) => ({ kind: 'yes-no', yes }));
    case 'count':
      return countsWithin(question.min ?? 0, question.max ?? 1_000).map((number) => ({ kind: 'number', number }));
    case 'checklist':
      return ticksUpTo(question.options.map(({ id }) => id));
    case 'date':
      return [120, 24, 3].map((months) => ({ kind: 'date', date: monthsBefore(asOf, months) }));
    case 'note':
      return [{ kind: 'text', text: 'An invented note.' }];
  }
}

function countsWithin(min: number, max: number): readonly number[] {
  return [...new Set([min, ...COUNTS.filter((count) => count > min && count < max), max])];
}

function ticksUpTo(ids: readonly string[]): readonly AnswerValue[] {
  return Array.from({ length: ids.length + 1 }, (_, count) => ({ kind: 'ticked', ticked: ids.slice(0, count) }));
}
