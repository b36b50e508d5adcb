import type { AnswerValue } from '../answer.ts';
import type { Question, QuestionType } from '../question.ts';

const KINDS: Readonly<Record<QuestionType, readonly AnswerValue['kind'][]>> = {
  'share-of-cohort': ['band', 'headcount'],
  'yes-no': ['yes-no'],
  agreement: ['option'],
  frequency: ['option'],
  count: ['number'],
  checklist: ['ticked'],
  date: ['date'],
  note: ['text'],
};

/** The kinds of answer that a question takes. */
export const kindsFor = (type: QuestionType): readonly AnswerValue['kind'][] => KINDS[type];

/** Positions of the options of a question's scale, or null when it has no scale. */
export function scalePositions(question: Question): ReadonlyMap<string, number> | null {
  return 'scale' in question ? new Map(question.scale.options.map(({ id }, index) => [id, index])) : null;
}

/**
 * Whether an answer can be read as an answer to the question. One that cannot counts as not given: it was accepted for
 * another edition, and reading it as something else would be a guess.
 */
export function fits(question: Question, value: AnswerValue, positions: ReadonlyMap<string, number> | null): boolean {
  if (!KINDS[question.type].includes(value.kind)) return false;
  switch (value.kind) {
    case 'band':
      return positions?.has(value.band) ?? false;
    case 'option':
      return positions?.has(value.option) ?? false;
    case 'headcount':
      return isCount(value.reached) && isCount(value.eligible) && value.reached <= value.eligible;
    case 'number':
      return isCount(value.number);
    default:
      return true;
  }
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
