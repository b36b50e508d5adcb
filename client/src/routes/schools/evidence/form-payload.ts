import type { EvidenceForm_TypeFragment } from '../../../graphql/graphql.ts';

export type EvidenceField = EvidenceForm_TypeFragment['fields'][number];

/** What stands in the fields of an evidence form, by key: text, or what is chosen of several. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

/** The fields of a stored payload. */
export function entriesOf(fields: readonly EvidenceField[], payload: unknown): Entries {
  const stored: Readonly<Record<string, unknown>> =
    typeof payload === 'object' && payload !== null ? { ...payload } : {};
  return Object.fromEntries(fields.map(({ key, kind }) => [key, entryOf(kind, stored[key])]));
}

function entryOf(kind: EvidenceField['kind'], value: unknown): string | readonly string[] {
  if (kind === 'CHOICES' || kind === 'YEAR_GROUPS') return Array.isArray(value) ? value.map(String) : [];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The payload to send: empty fields are left out, numbers are numbers where they read as such. */
export function payloadOf(fields: readonly EvidenceField[], entries: Entries): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap(({ key, kind }) => {
      const value = entries[key] ?? '';
      if (typeof value !== 'string')
        return value.length === 0 ? [] : [[key, kind === 'YEAR_GROUPS' ? value.map(Number) : value]];
      const text = value.trim();
      return text === '' ? [] : [[key, sent(kind, text)]];
    }),
  );
}

function sent(kind: EvidenceField['kind'], text: string): unknown {
  if (kind === 'YES_NO') return text === 'yes';
  if (kind === 'NUMBER')
    return /^-?\d{1,9}$/.test(text.replace(/[\s,]/g, '')) ? Number(text.replace(/[\s,]/g, '')) : text;
  return text;
}

export interface FieldProblem {
  readonly key: string;
  /** Which sentence says it. */
  readonly problem: 'required' | 'whole' | 'min' | 'max' | 'long';
}

/** What to repair before sending. The server checks again, and more. */
export function checkEntries(fields: readonly EvidenceField[], entries: Entries): readonly FieldProblem[] {
  return fields.flatMap((field) => {
    const problem = problemOf(field, entries[field.key] ?? '');
    return problem ? [{ key: field.key, problem }] : [];
  });
}

function problemOf(
  { kind, required, min, max, maxLength }: EvidenceField,
  value: string | readonly string[],
): FieldProblem['problem'] | null {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '' && (typeof value === 'string' || value.length === 0)) return required ? 'required' : null;
  if (maxLength !== null && text.length > maxLength) return 'long';
  return kind === 'NUMBER' ? problemOfNumber(sent(kind, text), min, max) : null;
}

function problemOfNumber(number: unknown, min: number | null, max: number | null): FieldProblem['problem'] | null {
  if (typeof number !== 'number') return 'whole';
  if (min !== null && number < min) return 'min';
  return max !== null && number > max ? 'max' : null;
}
