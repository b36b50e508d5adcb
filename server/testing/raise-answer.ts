import { isDeepStrictEqual } from 'node:util';
import type { Answer, AnswerValue, Edition, Question, RuleBook } from '@waymark/kit';
import { laddersOf, type Ladder } from '@waymark/kit/testing';
import { AS_OF, placesOf } from './arbitrary-input.ts';

/** Whether some condition asks about the criterion: then its answer decides what else applies. */
export const isAskedAbout = (edition: Edition, criterion: string): boolean =>
  JSON.stringify(edition).includes(`"answer":${JSON.stringify(criterion)}`);

/** Gives a function that makes one of the answers a little better, from `which` on; null when none can be. */
export function raiserOf(
  edition: Edition,
  rules: RuleBook,
): (answers: readonly Answer[], which: number) => readonly Answer[] | null {
  const asks = new Map(placesOf(edition).map(({ criterion, ask }) => [criterion, ask]));
  const ladders = new Map(
    [...laddersOf(edition, rules, AS_OF)].filter(([criterion]) => !isAskedAbout(edition, criterion)),
  );
  const better = (answer: Answer): Answer | null => {
    const [ask, ladder] = [asks.get(answer.criterion), ladders.get(answer.criterion)];
    if (!ask || !ladder || !('value' in answer)) return null;
    const value = above(answer.value, ask, ladder);
    return value && { ...answer, value };
  };
  return (answers, which) => {
    for (let step = 0; step < answers.length; step += 1) {
      const index = (which + step) % answers.length;
      const raised = better(answers[index] as Answer);
      if (raised) return answers.with(index, raised);
    }
    return null;
  };
}

/** The next better value, or null when there is none. */
function above(value: AnswerValue, ask: Question, { all, meeting }: Ladder): AnswerValue | null {
  switch (value.kind) {
    case 'headcount':
      return value.reached < value.eligible ? { ...value, reached: value.reached + 1 } : null;
    case 'ticked': {
      const missing = ask.type === 'checklist' ? ask.options.find(({ id }) => !value.ticked.includes(id)) : undefined;
      return missing ? { ...value, ticked: [...value.ticked, missing.id] } : null;
    }
    // Whether yes or no is better, and which date, is for the rule to say: what meets it is.
    case 'yes-no':
    case 'date':
      return meeting.some((one) => isDeepStrictEqual(one, value)) ? null : (meeting[0] ?? null);
    default:
      return all[all.findIndex((one) => isDeepStrictEqual(one, value)) + 1] ?? null;
  }
}
