import { parseAnswer, type AnswerValue, type Question } from '@waymark/kit';
import { textProblem } from '../platform/plain-text.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { AnswerValueInput } from './assessment-inputs.types.ts';

/** What somebody says of one item: an answer as it came, or the reason why it does not apply. */
export type Said = { readonly value: unknown } | { readonly notApplicable: string };

/** The same once it is known to be right: one of the two, or neither for an answer that was cleared. */
export interface Change {
  readonly value: AnswerValue | null;
  readonly notApplicable: string | null;
}

/** Most characters in a reason. */
const MAX_REASON = 500;

/** Reads what is said of an item. `label` names the item in the problem's sentence. */
export function readSaid(question: Question, said: Said, label: string | null): Change | { readonly problem: Problem } {
  if ('notApplicable' in said) return readReason(said.notApplicable);
  const read = parseAnswer(question, said.value, label === null ? {} : { label });
  if ('problem' in read) return { problem: problem(read.problem.code, 'value', read.problem.message) };
  return { value: read.value, notApplicable: null };
}

function readReason(text: string): Change | { readonly problem: Problem } {
  const found = textProblem(text, { path: 'notApplicable', label: 'The reason', max: MAX_REASON });
  if (!found) return { value: null, notApplicable: text.trim() };
  if (found.code !== 'required') return { problem: found };
  return { problem: { ...found, message: 'Say why this does not apply: one sentence is enough.' } };
}

/** What an input says of one item; null when it says nothing. */
export function saidOf({ value, notApplicable }: SaidInput): Said | null {
  if (value) return { value: valueOf(value) };
  return typeof notApplicable === 'string' ? { notApplicable } : null;
}

interface SaidInput {
  readonly value?: AnswerValueInput | null;
  readonly notApplicable?: string | null;
}

/** The kind follows from the one field that is given. */
function valueOf(value: AnswerValueInput): AnswerValue | null {
  const { band, headcount, yes, option, number, ticked, date, text } = value;
  if (band !== undefined) return { kind: 'band', band };
  if (headcount !== undefined) return { kind: 'headcount', reached: headcount.reached, eligible: headcount.eligible };
  if (yes !== undefined) return { kind: 'yes-no', yes };
  if (option !== undefined) return { kind: 'option', option };
  if (number !== undefined) return { kind: 'number', number };
  if (ticked !== undefined) return { kind: 'ticked', ticked };
  if (date !== undefined) return { kind: 'date', date };
  return text === undefined ? null : { kind: 'text', text };
}
