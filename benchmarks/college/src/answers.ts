import { WHOLE, type Answer, type AnswerValue } from '@waymark/kit';

/** The same answer to one criterion, for each of its rows. */
export const each = (criterion: string, value: AnswerValue, items: readonly string[] = [WHOLE]): readonly Answer[] =>
  items.map((item) => ({ criterion, item, value }));

/** The same answers, but with these in place of those to the same items. */
export const but = (answers: readonly Answer[], ...changed: readonly Answer[]): readonly Answer[] => [
  ...without(answers, ...changed),
  ...changed,
];

/** The same answers, but with nothing said of these items. */
export const without = (
  answers: readonly Answer[],
  ...items: readonly Pick<Answer, 'criterion' | 'item'>[]
): readonly Answer[] =>
  answers.filter(({ criterion, item }) => !items.some((gone) => gone.criterion === criterion && gone.item === item));
