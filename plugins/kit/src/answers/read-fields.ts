import { wrong, type Read } from './problem.ts';

/** Shows a wrong value in a message, at most 40 characters of it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    return Object.is(value, -0) ? '-0' : String(value);
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Reads an object that has exactly these fields, each its own: nothing inherited, nothing more. */
export function readFields(
  input: unknown,
  kind: string,
  names: readonly string[],
): Read<Readonly<Record<string, unknown>>> {
  const wanted = ['kind', ...names];
  const given = input as Readonly<Record<string, unknown>>;
  const extra = Object.keys(given).find((name) => !wanted.includes(name));
  if (extra !== undefined)
    return wrong(
      'unknown-field',
      `An answer of kind ${kind} has no field "${extra.slice(0, 40)}": it takes ${names.join(' and ')}.`,
    );
  const missing = names.find((name) => !Object.hasOwn(given, name));
  if (missing !== undefined) return wrong('empty', `An answer of kind ${kind} needs "${missing}".`);
  return { value: Object.fromEntries(names.map((name) => [name, given[name]])) };
}

/** Bounds of a whole number, both included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The most that any count may be: more heads than any institution has. */
export const MOST = 1_000_000;

/** Reads a whole number. Text, fractions, NaN, infinity, minus zero and numbers past 2^53 are refused, never rounded. @param what begins the sentence, such as "The number of pupils" */
export function readWhole(value: unknown, what: string, { min, max }: Bounds): Read<number> {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return wrong('not-a-number', `${what} must be a whole number written as a number (you gave ${shown(value)}).`);
  if (!Number.isInteger(value) || Object.is(value, -0))
    return wrong('not-whole', `${what} must be a whole number (you said ${shown(value)}).`);
  if (value < min) return wrong('too-small', `${what} must be ${min} or more (you said ${value}).`);
  if (value > max) return wrong('too-large', `${what} must be ${max} or fewer (you said ${value}).`);
  return { value };
}

/** Reads text that is kept as it is written. NUL characters and broken characters are refused; so are blank and over-long texts. */
export function readText(value: unknown, what: string, maxLength: number): Read<string> {
  if (typeof value !== 'string') return wrong('wrong-kind', `${what} must be text (you gave ${shown(value)}).`);
  if (value.includes('\0') || !value.isWellFormed())
    return wrong('bad-text', `${what} has a character that cannot be stored. Remove it, or type the text again.`);
  if (value.trim() === '')
    return wrong('empty', `${what} is empty. Write something, or leave the question unanswered.`);
  if (value.length > maxLength)
    return wrong('too-long', `${what} must be ${maxLength} characters or fewer (yours has ${value.length}).`);
  return { value };
}
