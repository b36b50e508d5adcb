import type {
  AnswerValueInput,
  Criterion_CriterionFragment,
  Value_AnswerValueFragment,
} from '../../../graphql/graphql.ts';

type Value = Value_AnswerValueFragment;
export type Ask = Criterion_CriterionFragment['ask'];

/** What stands in the fields of one item, also while it is not an answer yet. */
export interface Typed {
  /** The option, band, `yes`, `no`, text, number or date that stands there. */
  readonly text: string;
  readonly ticked: readonly string[];
  /** Null while a share is given as a band. */
  readonly headcount: { readonly reached: string; readonly eligible: string } | null;
}

export const NOTHING_TYPED: Typed = { text: '', ticked: [], headcount: null };

/** The id of the entry that stands for none of a list; never sent. */
export const NONE = 'none of these';

/** The fields of a saved answer. */
export function typedOf(value: Value | null | undefined): Typed {
  if (!value) return NOTHING_TYPED;
  switch (value.__typename) {
    case 'BandAnswer':
      return { ...NOTHING_TYPED, text: value.band };
    case 'HeadcountAnswer':
      return { ...NOTHING_TYPED, headcount: { reached: String(value.reached), eligible: String(value.eligible) } };
    case 'NumberAnswer':
      return { ...NOTHING_TYPED, text: String(value.number) };
    case 'OptionAnswer':
      return { ...NOTHING_TYPED, text: value.option };
    case 'YesNoAnswer':
      return { ...NOTHING_TYPED, text: value.yes ? 'yes' : 'no' };
    case 'DateAnswer':
      return { ...NOTHING_TYPED, text: value.date };
    case 'TextAnswer':
      return { ...NOTHING_TYPED, text: value.text };
    case 'TickedAnswer':
      return { ...NOTHING_TYPED, ticked: value.ticked.length > 0 ? value.ticked : [NONE] };
  }
}

/** The same for what was sent but is not saved yet. */
export function typedOfInput(input: AnswerValueInput): Typed {
  const { band, option, text, number, date, yes, ticked, headcount } = input;
  if (headcount)
    return {
      ...NOTHING_TYPED,
      headcount: { reached: String(headcount.reached), eligible: String(headcount.eligible) },
    };
  if (ticked) return { ...NOTHING_TYPED, ticked: ticked.length > 0 ? ticked : [NONE] };
  if (typeof yes === 'boolean') return { ...NOTHING_TYPED, text: yes ? 'yes' : 'no' };
  return { ...NOTHING_TYPED, text: String(band ?? option ?? text ?? number ?? date ?? '') };
}

/** What the fields come to: an answer, nothing, not enough yet, or something to repair. */
export type Reading =
  | { readonly kind: 'answer'; readonly value: AnswerValueInput; readonly display: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'wrong'; readonly problem: string; readonly values: Readonly<Record<string, number | string>> };

/** Reads the fields of an item. Bounds are checked here too, so that a slip is told without waiting for the server. */
export function readTyped(ask: Ask, typed: Typed): Reading {
  if (typed.headcount) return readHeadcount(typed.headcount);
  if (ask.type === 'CHECKLIST') return readTicked(ask, typed.ticked);
  const text = ask.type === 'NOTE' ? typed.text : typed.text.trim();
  if (text.trim() === '') return { kind: 'empty' };
  switch (ask.type) {
    case 'SHARE_OF_COHORT':
      return answer({ band: text }, labelOf(ask, text));
    case 'AGREEMENT':
    case 'FREQUENCY':
      return answer({ option: text }, labelOf(ask, text));
    case 'YES_NO':
      return answer({ yes: text === 'yes' }, text);
    case 'DATE':
      return answer({ date: text }, text);
    case 'NOTE':
      return answer({ text }, text);
    case 'COUNT':
      return readCount(ask, text);
  }
}

function readTicked(ask: Ask, ticked: readonly string[]): Reading {
  if (ticked.length === 0) return { kind: 'empty' };
  const some = ticked.filter((id) => id !== NONE);
  return answer({ ticked: some }, some.map((id) => labelOf(ask, id)).join(', '));
}

function readCount({ min, max }: Ask, text: string): Reading {
  const number = wholeNumber(text);
  if (number === null) return { kind: 'wrong', problem: 'whole', values: { said: text } };
  if (min !== null && number < min) return { kind: 'wrong', problem: 'min', values: { min, said: number } };
  if (max !== null && number > max) return { kind: 'wrong', problem: 'max', values: { max, said: number } };
  return answer({ number }, String(number));
}

function readHeadcount(typed: { readonly reached: string; readonly eligible: string }): Reading {
  const [first, second] = [typed.reached.trim(), typed.eligible.trim()];
  if (first === '' && second === '') return { kind: 'empty' };
  for (const said of [first, second]) {
    if (said !== '' && wholeNumber(said) === null) return { kind: 'wrong', problem: 'whole', values: { said } };
  }
  const [reached, eligible] = [wholeNumber(first), wholeNumber(second)];
  if (reached === null || eligible === null) return { kind: 'unfinished' };
  if (reached > eligible) return { kind: 'wrong', problem: 'share', values: { reached, eligible } };
  return answer({ headcount: { reached, eligible } }, `${reached} / ${eligible}`);
}

/** A whole number of at most nine digits; spaces and commas between them are how people write. */
function wholeNumber(text: string): number | null {
  const digits = text.replace(/[\s,]/g, '');
  return /^-?\d{1,9}$/.test(digits) ? Number(digits) : null;
}

function answer(value: AnswerValueInput, display: string): Reading {
  return { kind: 'answer', value, display };
}

function labelOf({ options }: Ask, id: string): string {
  return options.find((option) => option.id === id)?.label ?? id;
}
