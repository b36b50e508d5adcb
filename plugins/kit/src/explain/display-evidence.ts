import type { EvidenceField, EvidencePayload, EvidenceTypeData } from '../evidence-type.ts';
import type { Json } from '../json.ts';
import { yearLabel } from '../rows.ts';
import type { Language } from '../text.ts';
import { dateInWords, listed, say, startSentence } from './own-words.ts';
import { chooseText } from './render-text.ts';

/** Writes a piece of evidence for people: each field that is given, in the order of the form. */
export function displayEvidence(
  type: EvidenceTypeData,
  payload: EvidencePayload,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] {
  return type.fields.flatMap((field) => {
    const value = Object.hasOwn(payload, field.id) ? payload[field.id] : null;
    if (value === null || value === undefined) return [];
    return [{ label: chooseText(field.label, language).text, value: shownValue(field, value, language) }];
  });
}

function shownValue(field: EvidenceField, value: Json, language: Language): string {
  switch (field.kind) {
    case 'date':
      return dateInWords(String(value), language);
    case 'yes-no':
      return startSentence(say(value === true ? 'yes' : 'no', language), language);
    case 'number':
      return typeof value === 'number'
        ? say('numberShown', language, { number: value, unit: chooseText(field.unit, language).text }).trim()
        : String(value);
    case 'choice':
    case 'choices':
      return listed(
        listOf(value).map((id) => optionLabel(field.options, id, language)),
        language,
      );
    case 'year-groups':
      return listed(
        listOf(value).map((year) => chooseText(yearLabel(Number(year)), language).text),
        language,
      );
    default:
      return String(value);
  }
}

const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value]);

function optionLabel(
  options: Extract<EvidenceField, { kind: 'choice' }>['options'],
  id: Json,
  language: Language,
): string {
  const option = options.find((candidate) => candidate.id === id);
  return option === undefined ? String(id) : chooseText(option.label, language).text;
}
