import { bindOptionalText, bindText } from './bind-texts.ts';
import type { EvidenceField, EvidenceType } from './evidence-type.ts';
import type { Catalogues } from './text.ts';

/** A field as an author writes it; its label and help are in the catalogue. Options are ids, worded in the catalogue too. */
export type FieldDefinition<Field extends string = string> = { readonly required?: boolean } & (
  | { readonly kind: 'text' | 'long-text'; readonly maxLength?: number }
  /** `atMost` names another number field, which this one may not exceed when both are given. */
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly atMost?: Field }
  | { readonly kind: 'date' | 'link' | 'yes-no' | 'year-groups' }
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
);

/** The words of one field. `unit` is needed for numbers, `options` for choices. */
export interface FieldMessages {
  readonly label: string;
  readonly help?: string;
  readonly unit?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** The words of an evidence type, in one language: its own and those of each field. */
export interface EvidenceMessages<Field extends string> {
  readonly label: string;
  readonly help: string;
  readonly fields: Readonly<Record<Field, FieldMessages>>;
}

type EvidenceTypeDefinition<Field extends string> = Pick<
  EvidenceType,
  'id' | 'revision' | 'freshness' | 'sensitivity' | 'facts'
> & {
  readonly fields: Readonly<Record<Field, FieldDefinition<NoInfer<Field>>>>;
  /** One date field for both ends, or one for each. */
  readonly proves: NoInfer<Field> | { readonly from: NoInfer<Field>; readonly to: NoInfer<Field> };
  readonly titleField: NoInfer<Field>;
  /** Default: up to 10 files, none required. */
  readonly files?: { readonly max: number; readonly required: boolean };
  readonly messages: Catalogues<EvidenceMessages<NoInfer<Field>>>;
};

/** Defines a kind of evidence: its form, what it proves and for how long, and the facts that scoring may see. */
export function defineEvidenceType<const Field extends string>({
  messages,
  ...definition
}: EvidenceTypeDefinition<Field>): EvidenceType {
  const { proves } = definition;
  return {
    ...definition,
    label: bindText(messages, ({ label }) => label),
    help: bindText(messages, ({ help }) => help),
    fields: (Object.entries(definition.fields) as [Field, FieldDefinition<Field>][]).map(([id, field]) =>
      bindField(id, field, messages),
    ),
    proves: typeof proves === 'string' ? { from: proves, to: proves } : proves,
    files: definition.files ?? { max: 10, required: false },
  };
}

function bindField<Field extends string>(
  id: Field,
  field: FieldDefinition<Field>,
  messages: Catalogues<EvidenceMessages<Field>>,
): EvidenceField {
  const help = bindOptionalText(messages, ({ fields }) => fields[id]?.help);
  const base = {
    id,
    label: bindText(messages, ({ fields }) => fields[id]?.label),
    ...(help && { help }),
    required: field.required ?? false,
  };
  switch (field.kind) {
    case 'text':
      return { ...base, kind: 'text', maxLength: field.maxLength ?? 200 };
    case 'long-text':
      return { ...base, kind: 'long-text', maxLength: field.maxLength ?? 4000 };
    case 'number':
      return { ...base, ...bounds(field), unit: bindText(messages, ({ fields }) => fields[id]?.unit) };
    case 'choice':
    case 'choices': {
      const options = field.options.map((option) => ({
        id: option,
        label: bindText(messages, ({ fields }) => fields[id]?.options?.[option]),
      }));
      return { ...base, kind: field.kind, options };
    }
    default:
      return { ...base, kind: field.kind };
  }
}

function bounds({ min = 0, max = 100_000, atMost }: Extract<FieldDefinition, { kind: 'number' }>) {
  return { kind: 'number', min, max, ...(atMost !== undefined && { atMost }) } as const;
}
