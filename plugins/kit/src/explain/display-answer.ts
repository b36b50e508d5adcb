import type { AnswerValue } from '../answer.ts';
import { bandOfHeadcount } from '../bands.ts';
import type { ListItem, Question } from '../question.ts';
import type { ScaleOption } from '../scale.ts';
import type { Language } from '../text.ts';
import { dateInWords, listed, midSentence, say, startSentence } from './own-words.ts';
import { chooseText } from './render-text.ts';

/** Writes an answer for people, such as "45 of 62 pupils (72%: most)". An option that the question no longer has is shown by its id. */
export function displayAnswer(question: Question, value: AnswerValue, language: Language): string {
  switch (value.kind) {
    case 'band':
      return labelIn(optionsOf(question), value.band, language);
    case 'option':
      return labelIn(optionsOf(question), value.option, language);
    case 'headcount':
      return headcount(question, value, language);
    case 'yes-no':
      return startSentence(say(value.yes ? 'yes' : 'no', language), language);
    case 'number':
      return say('numberShown', language, {
        number: value.number,
        unit: question.type === 'count' ? chooseText(question.unit, language).text : '',
      }).trim();
    case 'ticked':
      return value.ticked.length === 0
        ? say('noneTicked', language)
        : listed(
            value.ticked.map((id) => labelIn(optionsOf(question), id, language)),
            language,
          );
    case 'date':
      return dateInWords(value.date, language);
    case 'text':
      return value.text;
  }
}

function optionsOf(question: Question): readonly (ScaleOption | ListItem)[] {
  if ('scale' in question) return question.scale.options;
  return question.type === 'checklist' ? question.options : [];
}

function labelIn(options: readonly (ScaleOption | ListItem)[], id: string, language: Language): string {
  const option = options.find((candidate) => candidate.id === id);
  return option === undefined ? id : chooseText(option.label, language).text;
}

function headcount(
  question: Question,
  { reached, eligible }: Extract<AnswerValue, { kind: 'headcount' }>,
  language: Language,
): string {
  if (eligible === 0) return say('nobodyShown', language);
  const band =
    question.type === 'share-of-cohort'
      ? question.scale.options[Math.max(0, bandOfHeadcount(question.scale, reached, eligible))]
      : undefined;
  const observed = midSentence(chooseText(band?.label ?? {}, language).text, language);
  return say('headcountWords', language, {
    reached,
    eligible,
    percent: Math.floor((reached * 100) / eligible),
    observed,
  });
}
