import { renderText, type Language, type ListItem, type Question, type ScaleOption } from '@waymark/kit';
import type { QuestionShape } from './question.types.ts';

/** Says what may be answered, in a language. */
export function showQuestion(question: Question, language: Language): QuestionShape {
  const counts = question.type === 'count';
  return {
    type: question.type,
    options: choicesOf(question).map(({ id, label }) => ({ id, label: renderText(label, language) })),
    unit: counts ? renderText(question.unit, language) : null,
    min: counts ? (question.min ?? 0) : null,
    max: counts ? (question.max ?? null) : null,
  };
}

function choicesOf(question: Question): readonly (ScaleOption | ListItem)[] {
  if ('scale' in question) return question.scale.options;
  return question.type === 'checklist' ? question.options : [];
}
