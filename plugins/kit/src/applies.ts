import type { Answer } from './answer.ts';
import type { Applicability, Condition } from './condition.ts';
import type { InstitutionFacts } from './institution.ts';
import { yearGroupsOnRoll } from './year-groups.ts';

/** Finds the answers of a criterion. Null says that the criterion itself does not apply; `waiting` that this is not decided yet. */
export type AnswersOf = (criterion: string) => readonly Answer[] | 'waiting' | null;

/** The one object for "yes", so that the commonest case allocates nothing. */
export const YES: Applicability = { applies: 'yes' };

/**
 * Says whether a condition holds. A fact that is not known makes the result unknown, never no. A condition on an answer
 * looks at the answers as given: it does not ask whether the other criterion applies, so circular conditions end.
 */
export function applies(
  condition: Condition | undefined,
  institution: InstitutionFacts,
  answers: readonly Answer[],
): Applicability {
  return appliesTo(condition, institution, (criterion) => answers.filter((answer) => answer.criterion === criterion));
}

/** As `applies`, with the answers looked up by the caller. */
export function appliesTo(
  condition: Condition | undefined,
  institution: InstitutionFacts,
  answersOf: AnswersOf,
): Applicability {
  if (condition === undefined) return YES;
  if ('all' in condition) return combine(condition.all, 'no', institution, answersOf) ?? YES;
  if ('any' in condition)
    return combine(condition.any, 'yes', institution, answersOf) ?? { applies: 'no', because: condition };
  if ('not' in condition) return negate(condition, appliesTo(condition.not, institution, answersOf));
  return verdict(
    condition,
    'answer' in condition ? answerHolds(condition, answersOf) : factHolds(condition, institution),
  );
}

/** The deciding part, else the first unknown part, else null. */
function combine(
  parts: readonly Condition[],
  decisive: 'yes' | 'no',
  institution: InstitutionFacts,
  answersOf: AnswersOf,
): Applicability | null {
  let unknown: Applicability | null = null;
  for (const part of parts) {
    const result = appliesTo(part, institution, answersOf);
    if (result.applies === decisive) return result;
    if (result.applies === 'unknown') unknown ??= result;
  }
  return unknown;
}

function negate(condition: Condition, inner: Applicability): Applicability {
  if (inner.applies === 'unknown') return inner;
  return inner.applies === 'yes' ? { applies: 'no', because: condition } : YES;
}

function verdict(condition: Condition, holds: boolean | null): Applicability {
  if (holds === null) return { applies: 'unknown', needs: condition };
  return holds ? YES : { applies: 'no', because: condition };
}

type FactCondition = Extract<Condition, { readonly fact: unknown }>;
type AnswerCondition = Extract<Condition, { readonly answer: unknown }>;

function factHolds(condition: FactCondition, institution: InstitutionFacts): boolean | null {
  if ('includesAnyOf' in condition) {
    const onRoll = yearGroupsOnRoll(institution);
    return onRoll && condition.includesAnyOf.some((year) => onRoll.includes(year));
  }
  const value = institution[condition.fact];
  if (value === null || value === undefined) return null;
  if ('in' in condition) return condition.in.includes(value);
  return (
    typeof value === 'number' && value >= (condition.atLeast ?? -Infinity) && value <= (condition.atMost ?? Infinity)
  );
}

/** Any of the criterion's items may hold it. Nothing answered yet is unknown; not applicable is no. */
function answerHolds(condition: AnswerCondition, answersOf: AnswersOf): boolean | null {
  const all = answersOf(condition.answer);
  if (all === 'waiting') return null;
  if (all === null) return false;
  const answers = condition.item === undefined ? all : all.filter(({ item }) => item === condition.item);
  if (answers.length === 0) return null;
  return answers.some(
    (answer) => 'value' in answer && wordsOf(answer.value).some((word) => condition.in.includes(word)),
  );
}

function wordsOf(value: Extract<Answer, { value: unknown }>['value']): readonly string[] {
  switch (value.kind) {
    case 'band':
      return [value.band];
    case 'option':
      return [value.option];
    case 'yes-no':
      return [value.yes ? 'yes' : 'no'];
    case 'ticked':
      return value.ticked;
    default:
      return [];
  }
}
