import { wrong, type Read } from '../answers/problem.ts';
import { readText, readWhole, shown } from '../answers/read-fields.ts';
import { isDate } from '../calendar.ts';
import type { EvidenceField } from '../evidence-type.ts';
import type { Json } from '../json.ts';
import { LAST_YEAR, NURSERY } from '../year-groups.ts';

/** The longest address that is taken, in characters. */
const LINK_MAX_LENGTH = 2_000;

/** Reads the value of one field that is not blank. */
export function readField(field: EvidenceField, value: unknown): Read<Json> {
  const label = field.label['en'] ?? field.id;
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return readText(value, label, field.maxLength);
    case 'number':
      return readWhole(value, label, field);
    case 'date':
      return readDate(value, label);
    case 'link':
      return readLink(value, label);
    case 'yes-no':
      return readYesNo(value, label);
    case 'choice':
      return readChoice(
        value,
        label,
        field.options.map(({ id }) => id),
      );
    case 'choices':
      return readSeveral(value, label, (one) =>
        readChoice(
          one,
          label,
          field.options.map(({ id }) => id),
        ),
      );
    case 'year-groups':
      return readSeveral(value, label, (one) => readWhole(one, label, { min: NURSERY, max: LAST_YEAR }));
  }
}

function readDate(value: unknown, label: string): Read<string> {
  if (typeof value === 'string' && isDate(value)) return { value };
  return wrong(
    'no-such-date',
    `${label}: ${shown(value)} is not a date that exists. Write it as year, month and day, such as 2026-01-31.`,
  );
}

function readYesNo(value: unknown, label: string): Read<boolean> {
  if (typeof value === 'boolean') return { value };
  return wrong('wrong-kind', `${label} is yes (true) or no (false) (you gave ${shown(value)}).`);
}

function readLink(value: unknown, label: string): Read<string> {
  const text = readText(value, label, LINK_MAX_LENGTH);
  if ('problem' in text) return text;
  const refused = wrong(
    'bad-link',
    `${label} must be an address that begins with https:// or http:// (you gave ${shown(text.value)}).`,
  );
  if (!/^https?:\/\/[^\s]+$/i.test(text.value) || !URL.canParse(text.value)) return refused;
  const { protocol, username, password } = new URL(text.value);
  if (username !== '' || password !== '')
    return wrong('bad-link', `${label} has a user name or password in it: give the address without.`);
  return protocol === 'https:' || protocol === 'http:' ? text : refused;
}

function readChoice(value: unknown, label: string, options: readonly string[]): Read<string> {
  const found = options.find((option) => option === value);
  return found === undefined
    ? wrong('unknown-option', `${label}: there is no choice ${shown(value)}. Choose one of ${options.join(', ')}.`)
    : { value: found };
}

/** Reads a list without repeats; it comes back sorted, so that the same choices are the same bytes. */
function readSeveral<One extends string | number>(
  value: unknown,
  label: string,
  readOne: (one: unknown) => Read<One>,
): Read<readonly One[]> {
  if (!Array.isArray(value)) return wrong('wrong-kind', `${label} must be a list (you gave ${shown(value)}).`);
  const found: One[] = [];
  for (const one of Array.from<unknown>(value)) {
    const read = readOne(one);
    if ('problem' in read) return read;
    if (found.includes(read.value))
      return wrong('repeated', `${label}: ${shown(read.value)} is there twice. Choose it once.`);
    found.push(read.value);
  }
  return { value: found.toSorted((a, b) => (a < b ? -1 : 1)) };
}
