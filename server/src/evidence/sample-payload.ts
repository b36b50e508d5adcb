import type { EvidenceField, EvidencePayload, EvidenceType, InstitutionFacts, Json } from '@waymark/kit';
import { yearGroupsOnRoll } from '@waymark/kit';

export interface SampleContext {
  readonly institution: InstitutionFacts;
  /** ISO date on which it happened. */
  readonly date: string;
  readonly random: () => number;
}

/** Invents a payload that fits an evidence type, from its fields alone. */
export function samplePayload(type: EvidenceType, context: SampleContext): EvidencePayload {
  const entries = type.fields.map((field): [string, Json] => [field.id, sampleValue(field, type, context)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

function sampleValue(field: EvidenceField, type: EvidenceType, { institution, date, random }: SampleContext): Json {
  switch (field.kind) {
    case 'text':
      return field.id === type.titleField ? sampleTitle(type, field) : sampleText(field);
    case 'long-text':
      return sampleText(field, 'Invented for demonstration.');
    case 'number':
      // The same number everywhere, so that what was reached is never more than what was eligible.
      return Math.max(field.min, Math.min(field.max, 30));
    case 'date':
      return date;
    case 'link':
      return 'https://example.org/careers';
    case 'yes-no':
      return random() < 0.85;
    case 'choice':
      return oneOf(field.options, random);
    case 'choices':
      return field.options.slice(0, Math.max(1, Math.ceil(random() * field.options.length))).map(({ id }) => id);
    case 'year-groups':
      return (yearGroupsOnRoll(institution) ?? [1]).slice(0, 2);
  }
}

const oneOf = (options: readonly { readonly id: string }[], random: () => number): string | null =>
  options[Math.floor(random() * options.length)]?.id ?? null;

const sampleTitle = (type: EvidenceType, { maxLength }: { readonly maxLength: number }): string =>
  `Invented example: ${(type.label['en'] ?? type.id).toLowerCase()}`.slice(0, maxLength);

const sampleText = (
  { required, maxLength }: { readonly required: boolean; readonly maxLength: number },
  text = 'Invented Example Ltd',
): string | null => (required ? text.slice(0, maxLength) : null);
