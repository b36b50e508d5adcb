import type { AnswerValue } from '../answer.ts';
import { isDate } from '../calendar.ts';
import { kindsFor } from '../evaluate/fitting.ts';
import type { ListItem, Question } from '../question.ts';
import type { ScaleOption } from '../scale.ts';
import { wrong, type AnswerProblem, type Read } from './problem.ts';
import { MOST, readFields, readText, readWhole, shown } from './read-fields.ts';

/** The most characters that a note may have. */
export const NOTE_MAX_LENGTH = 4_000;

const FIELDS: Readonly<Record<AnswerValue['kind'], readonly string[]>> = {
  band: ['band'],
  headcount: ['reached', 'eligible'],
  'yes-no': ['yes'],
  option: ['option'],
  number: ['number'],
  ticked: ['ticked'],
  date: ['date'],
  text: ['text'],
};

/**
 * Reads what somebody or some program answered, strictly: nothing is rounded, converted or left out silently. A list of
 * ticks comes back in the order of the options.
 *
 * @param input an `AnswerValue` as JSON
 * @param context `label` begins the message, such as the name of the row
 */
export function parseAnswer(
  question: Question,
  input: unknown,
  context: { readonly label?: string } = {},
): Read<AnswerValue> {
  const read = readAnswer(question, input);
  if ('value' in read || context.label === undefined) return read;
  return wrong(read.problem.code, `${context.label}: ${read.problem.message}`);
}

function readAnswer(question: Question, input: unknown): Read<AnswerValue> {
  const kinds = kindsFor(question.type);
  const kind = kindOf(input);
  if (kind === undefined || !kinds.includes(kind)) {
    return wrong(
      'wrong-kind',
      `This question takes an answer of kind ${kinds.join(' or ')} (you gave ${kind === undefined ? shown(input) : kind}).`,
    );
  }
  const fields = readFields(input, kind, FIELDS[kind]);
  return 'problem' in fields ? fields : readKind(question, kind, fields.value);
}

function kindOf(input: unknown): AnswerValue['kind'] | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input) || !Object.hasOwn(input, 'kind'))
    return undefined;
  const { kind } = input as { readonly kind: unknown };
  return typeof kind === 'string' && Object.hasOwn(FIELDS, kind) ? (kind as AnswerValue['kind']) : undefined;
}

function readKind(
  question: Question,
  kind: AnswerValue['kind'],
  fields: Readonly<Record<string, unknown>>,
): Read<AnswerValue> {
  switch (kind) {
    case 'band':
      return as(readOption(fields['band'], scaleOf(question), 'band'), (band) => ({ kind, band }));
    case 'option':
      return as(readOption(fields['option'], scaleOf(question), 'answer'), (option) => ({ kind, option }));
    case 'headcount':
      return readHeadcount(fields);
    case 'yes-no':
      return typeof fields['yes'] === 'boolean'
        ? { value: { kind, yes: fields['yes'] } }
        : wrong('wrong-kind', `Yes is true and no is false (you gave ${shown(fields['yes'])}).`);
    case 'number':
      return as(readWhole(fields['number'], 'The number', boundsOf(question)), (number) => ({ kind, number }));
    case 'ticked':
      return as(readTicked(fields['ticked'], question.type === 'checklist' ? question.options : []), (ticked) => ({
        kind,
        ticked,
      }));
    case 'date':
      return as(readDate(fields['date']), (date) => ({ kind, date }));
    case 'text':
      return as(readText(fields['text'], 'The text', NOTE_MAX_LENGTH), (text) => ({ kind, text }));
  }
}

function as<From>(read: Read<From>, make: (value: From) => AnswerValue): Read<AnswerValue> {
  return 'problem' in read ? read : { value: make(read.value) };
}

const scaleOf = (question: Question): readonly ScaleOption[] => ('scale' in question ? question.scale.options : []);

function readOption(value: unknown, options: readonly { readonly id: string }[], what: string): Read<string> {
  const known = options.some(({ id }) => id === value);
  return known
    ? { value: value as string }
    : wrong(
        'unknown-option',
        `There is no ${what} ${shown(value)} here: choose one of ${options.map(({ id }) => id).join(', ')}.`,
      );
}

function readHeadcount({ reached, eligible }: Readonly<Record<string, unknown>>): Read<AnswerValue> {
  const whole = readWhole(eligible, 'The number of pupils in the group', { min: 0, max: MOST });
  if ('problem' in whole) return whole;
  const part = readWhole(reached, 'The number of pupils reached', { min: 0, max: Number.MAX_SAFE_INTEGER });
  if ('problem' in part) return part;
  if (part.value > whole.value)
    return wrong(
      'above-eligible',
      `The number of pupils reached must be ${whole.value} or fewer (you said ${part.value}): it cannot be more than the group has.`,
    );
  return { value: { kind: 'headcount', reached: part.value, eligible: whole.value } };
}

function boundsOf(question: Question): { min: number; max: number } {
  return question.type === 'count' ? { min: question.min ?? 0, max: question.max ?? MOST } : { min: 0, max: MOST };
}

function readTicked(value: unknown, options: readonly ListItem[]): Read<readonly string[]> {
  if (!Array.isArray(value))
    return wrong('wrong-kind', `The ticks must be a list, empty when none apply (you gave ${shown(value)}).`);
  for (let index = 0; index < value.length; index += 1) {
    const tick = readOption(value[index], options, 'option');
    if ('problem' in tick) return tick;
    if (value.indexOf(tick.value) !== index) return wrong('repeated', `"${tick.value}" is ticked twice: tick it once.`);
  }
  return { value: options.map(({ id }) => id).filter((id) => value.includes(id)) };
}

function readDate(value: unknown): Read<string> {
  if (typeof value === 'string' && isDate(value)) return { value };
  return wrong(
    'no-such-date',
    `${shown(value)} is not a date that exists: write it as year, month and day, such as 2026-01-31.`,
  );
}

export type { AnswerProblem, Read };
