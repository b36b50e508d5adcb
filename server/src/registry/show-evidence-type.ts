import {
  renderText,
  yearLabel,
  type EvidenceField,
  type EvidenceTypeData,
  type Freshness,
  type Language,
} from '@waymark/kit';
import type { EvidenceFieldType, EvidenceTypeType } from './evidence-type.types.ts';
import type { ChoiceType } from './question.types.ts';

/** Describes an evidence type in a language: all that a form needs. */
export function showEvidenceType(type: EvidenceTypeData, language: Language): EvidenceTypeType {
  return {
    id: Buffer.from(`EvidenceType:${type.id}`).toString('base64url'),
    key: type.id,
    label: renderText(type.label, language),
    help: renderText(type.help, language),
    fields: type.fields.map((field) => showField(field, language)),
    mayNamePeople: type.sensitivity === 'may-name-people',
    maxFiles: type.files.max,
    filesRequired: type.files.required,
    freshness: freshnessInWords(type.freshness),
  };
}

function showField(field: EvidenceField, language: Language): EvidenceFieldType {
  return {
    key: field.id,
    kind: field.kind,
    label: renderText(field.label, language),
    help: field.help ? renderText(field.help, language) : null,
    required: field.required,
    maxLength: 'maxLength' in field ? field.maxLength : null,
    min: field.kind === 'number' ? field.min : null,
    max: field.kind === 'number' ? field.max : null,
    atMost: field.kind === 'number' ? (field.atMost ?? null) : null,
    unit: field.kind === 'number' ? renderText(field.unit, language) : null,
    options: choicesOf(field, language),
  };
}

const YEARS = Array.from({ length: 16 }, (_, index) => index - 1);

function choicesOf(field: EvidenceField, language: Language): readonly ChoiceType[] {
  if (field.kind === 'year-groups')
    return YEARS.map((year) => ({ id: String(year), label: renderText(yearLabel(year), language) }));
  if (field.kind !== 'choice' && field.kind !== 'choices') return [];
  return field.options.map(({ id, label }) => ({ id, label: renderText(label, language) }));
}

function freshnessInWords(freshness: Freshness): string {
  if (freshness === 'always') return 'Does not go out of date';
  return freshness === 'academic-year' ? 'Until the end of its academic year' : `${freshness.months} months`;
}
