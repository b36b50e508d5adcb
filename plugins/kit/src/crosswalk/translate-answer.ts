import type { AnswerValue } from '../answer.ts';
import type { Question } from '../question.ts';
import type { Scale } from '../scale.ts';
import type { CrosswalkLink } from './crosswalk.ts';

type Mapping = Pick<CrosswalkLink, 'options' | 'tick'>;

interface Travel {
  readonly from: Question;
  readonly to: Question;
  readonly mapping: Mapping;
}

type ValueOf<Kind extends AnswerValue['kind']> = Extract<AnswerValue, { readonly kind: Kind }>;

/** What an answer of each kind says about another question, or null. */
const TRANSLATIONS: {
  readonly [Kind in AnswerValue['kind']]: (value: ValueOf<Kind>, travel: Travel) => AnswerValue | null;
} = {
  headcount: (value, { to }) => (to.type === 'share-of-cohort' ? value : null),
  band: ({ band }, { from, to }) =>
    from.type === 'share-of-cohort' && to.type === 'share-of-cohort' ? translateBand(band, from.scale, to.scale) : null,
  option: ({ option }, travel) => translateOption(option, travel),
  'yes-no': (value, { to, mapping: { tick } }) => {
    if (to.type === 'yes-no') return value;
    return tick !== undefined && to.type === 'checklist' ? { kind: 'ticked', ticked: value.yes ? [tick] : [] } : null;
  },
  ticked: ({ ticked }, { to, mapping }) =>
    to.type === 'checklist' ? translateTicks(ticked, to.options, mapping.options ?? {}) : null,
  number: (value, { to }) =>
    to.type === 'count' && value.number >= (to.min ?? 0) && value.number <= (to.max ?? Infinity) ? value : null,
  date: (value, { to }) => (to.type === 'date' ? value : null),
  text: (value, { to }) => (to.type === 'note' ? value : null),
};

/**
 * What an answer to one question says about another, or null when it says nothing sure. Headcounts travel as they are;
 * a band travels when the whole of it lies in one band of the other scale.
 */
export function translateAnswer(
  value: AnswerValue,
  from: Question,
  to: Question,
  mapping: Mapping = {},
): AnswerValue | null {
  const translate = TRANSLATIONS[value.kind] as (value: AnswerValue, travel: Travel) => AnswerValue | null;
  return translate(value, { from, to, mapping });
}

function translateOption(given: string, { from, to, mapping }: Travel): AnswerValue | null {
  const option = mapping.options?.[given] ?? given;
  const offered = 'scale' in to && to.type === from.type && to.scale.options.some(({ id }) => id === option);
  return offered ? { kind: 'option', option } : null;
}

function translateTicks(
  ticked: readonly string[],
  offered: readonly { readonly id: string }[],
  options: Readonly<Record<string, string>>,
): AnswerValue {
  const wanted = new Set(ticked.map((id) => options[id] ?? id));
  return { kind: 'ticked', ticked: offered.map(({ id }) => id).filter((id) => wanted.has(id)) };
}

/** The band of one scale that holds the whole of a band of another. */
function translateBand(band: string, from: Scale, to: Scale): AnswerValue | null {
  const place = from.options.findIndex(({ id }) => id === band);
  const lowest = from.options[place]?.from;
  if (lowest === undefined) return null;
  const next = from.options[place + 1]?.from;
  const fitting = to.options.find((option, index) => {
    if (option.from === undefined || !reaches(lowest, option.from)) return false;
    const above = to.options[index + 1]?.from;
    return above === undefined || (next !== undefined && reaches(above, next));
  });
  return fitting ? { kind: 'band', band: fitting.id } : null;
}

type Bound = { readonly over: number } | { readonly atLeast: number };

/** Whether every share at or above `bound` is at or above `other` too. */
function reaches(bound: Bound, other: Bound): boolean {
  const [value, needed] = [figure(bound), figure(other)];
  return value > needed || (value === needed && ('atLeast' in other || 'over' in bound));
}

const figure = (bound: Bound): number => ('over' in bound ? bound.over : bound.atLeast);
