import type { EvidenceField, EvidencePayload, EvidenceTypeData } from '../evidence-type.ts';
import { isDate } from '../calendar.ts';
import { shown } from '../answers/read-fields.ts';
import { wrong, type Read } from '../answers/problem.ts';
import type { Json } from '../json.ts';
import { evidencePeriod } from './freshness.ts';
import { readField } from './read-field.ts';

/** Something wrong with one field of an evidence form. `path` is the field's id, or empty for the whole form. */
export interface PayloadProblem {
  readonly path: string;
  readonly message: string;
}

/** What came of reading what was entered: the payload, or a problem for each field that is wrong. */
export type ParsedPayload = { readonly payload: EvidencePayload } | { readonly problems: readonly PayloadProblem[] };

/** Reads an evidence form strictly. Unknown fields are refused; null and blank mean not given. All problems are found, not only the first. */
export function parseEvidencePayload(type: EvidenceTypeData, raw: unknown): ParsedPayload {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return {
      problems: [{ path: '', message: `The evidence must be an object with its fields (you gave ${shown(raw)}).` }],
    };
  }
  const given = raw as Readonly<Record<string, unknown>>;
  const problems: PayloadProblem[] = unknownFields(type, given);
  const entries: [string, Json][] = [];
  for (const field of type.fields) {
    const read = readGiven(field, given);
    if ('problem' in read) problems.push({ path: field.id, message: read.problem.message });
    else if (read.value !== null) entries.push([field.id, read.value]);
  }
  const payload = Object.fromEntries(entries);
  problems.push(...excessProblems(type, payload), ...periodProblems(type, payload, problems));
  return problems.length > 0 ? { problems } : { payload };
}

function unknownFields({ fields }: EvidenceTypeData, given: Readonly<Record<string, unknown>>): PayloadProblem[] {
  return Object.keys(given)
    .filter((name) => !fields.some(({ id }) => id === name))
    .map((name) => ({
      path: name.slice(0, 100),
      message: `There is no field ${shown(name)} in this form: leave it out.`,
    }));
}

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

function readGiven(field: EvidenceField, given: Readonly<Record<string, unknown>>): Read<Json> {
  const value = Object.hasOwn(given, field.id) ? given[field.id] : undefined;
  if (!isBlank(value)) return readField(field, value);
  return field.required ? wrong('empty', `${field.label['en'] ?? field.id} is needed.`) : { value: null };
}

/** A part that is larger than its whole: both numbers are named, for either may be the wrong one. */
function excessProblems({ fields }: EvidenceTypeData, payload: EvidencePayload): readonly PayloadProblem[] {
  return fields.flatMap((field) => {
    if (field.kind !== 'number' || field.atMost === undefined) return [];
    const [part, whole] = [payload[field.id], payload[field.atMost]];
    if (typeof part !== 'number' || typeof whole !== 'number' || part <= whole) return [];
    const limit = fields.find(({ id }) => id === field.atMost)?.label['en'] ?? field.atMost;
    const message = `${field.label['en'] ?? field.id}: this must be ${whole} or fewer, as “${limit}” says (you said ${part}).`;
    return [{ path: field.id, message }];
  });
}

function periodProblems(
  type: EvidenceTypeData,
  payload: EvidencePayload,
  others: readonly PayloadProblem[],
): readonly PayloadProblem[] {
  const { from, to } = type.proves;
  const period = evidencePeriod(type, payload);
  if (period === null) {
    return others.some(({ path }) => path === from || path === to)
      ? []
      : [{ path: from, message: 'A date is needed: evidence proves something about a time.' }];
  }
  if (isDate(period.from) && isDate(period.to) && period.from > period.to) {
    return [{ path: to, message: `The end must be on or after the start, ${period.from} (you said ${period.to}).` }];
  }
  return [];
}
