import type { Condition } from '../condition.ts';
import { yearLabel } from '../rows.ts';
import type { Language } from '../text.ts';
import { listed, midSentence, say } from './own-words.ts';
import { chooseText } from './render-text.ts';

type FactCondition = Extract<Condition, { readonly fact: unknown }>;
type AgeCondition = Extract<Condition, { readonly atLeast?: number }>;

/** Says for whom a condition holds, to follow "for": "institutions with a sixth form", "institutions with Year 7 and Year 8 on roll". */
export function describeCondition(condition: Condition, language: Language): string {
  if ('all' in condition)
    return listed(
      condition.all.map((part) => describeCondition(part, language)),
      language,
    );
  if ('any' in condition)
    return alternatives(
      condition.any.map((part) => describeCondition(part, language)),
      language,
    );
  if ('not' in condition) return say('conditionNot', language, { inner: describeCondition(condition.not, language) });
  if ('answer' in condition)
    return say('answerIs', language, { values: alternatives(condition.in, language), criterion: condition.answer });
  return describeFact(condition, language);
}

function alternatives(parts: readonly string[], language: Language): string {
  return parts.length === 0 ? '' : parts.reduce((first, second) => say('or', language, { first, second }));
}

function describeFact(condition: FactCondition, language: Language): string {
  if ('includesAnyOf' in condition)
    return say('yearsOnRoll', language, { years: yearRange(condition.includesAnyOf, language) });
  if (!('in' in condition)) return describeAge(condition, language);
  const values = alternatives(condition.in.map(String), language);
  switch (condition.fact) {
    case 'sixthForm':
      return say(condition.in.includes(true) ? 'sixthForm' : 'noSixthForm', language);
    case 'special':
      return say(condition.in.includes(true) ? 'special' : 'notSpecial', language);
    case 'kind':
      return say('kindIs', language, { values });
    case 'phase':
      return say('phaseIs', language, { values });
    default:
      return say('ageIs', language, { which: condition.fact, values });
  }
}

function describeAge({ fact, atLeast, atMost }: AgeCondition, language: Language): string {
  if (atMost === undefined) return say('ageAtLeast', language, { which: fact, min: atLeast ?? 0 });
  return atLeast === undefined
    ? say('ageAtMost', language, { which: fact, max: atMost })
    : say('ageBetween', language, { which: fact, min: atLeast, max: atMost });
}

/** "Year 7", "Year 7 or Year 9", or "any of Year 7 to Year 13" when more than two follow each other. */
function yearRange(years: readonly number[], language: Language): string {
  const sorted = years.toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  if (sorted.length > 2 && last - first === sorted.length - 1)
    return say('anyOfYears', language, { first: yearName(first, language), last: yearName(last, language) });
  return alternatives(
    sorted.map((year) => yearName(year, language)),
    language,
  );
}

// "Year 7" keeps its capital within a sentence, for it is a name; "nursery" does not.
function yearName(year: number, language: Language): string {
  const { text } = chooseText(yearLabel(year), language);
  return year > 0 ? text : midSentence(text, language);
}
