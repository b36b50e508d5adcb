import type { AnswerValue } from '../answer.ts';
import type { ListItem } from '../question.ts';
import type { ScoreItem } from '../rule.ts';
import { WHOLE } from '../answer.ts';
import type { Scale } from '../scale.ts';
import type { Outcome, Step } from '../step.ts';
import type { LocalText } from '../text.ts';

type Read<Kind extends AnswerValue['kind']> = Extract<AnswerValue, { kind: Kind }> | undefined;

const rowOf = (item: ScoreItem): string | null => (item.key === WHOLE ? null : item.key);

/** Met, not met, or not answered. */
const outcomeOf = (met: boolean | null): Outcome => (met === null ? 'unanswered' : met ? 'met' : 'not-met');

/** Points for reaching a place on a scale: all of them only when it is reached, so that 100 % means that all is met. */
function scalePoints(
  scale: Scale,
  observed: number | null,
  needed: number,
): { points: number; possible: number; met: boolean | null } {
  const possible = Math.max(1, scale.options[needed]?.points ?? 0);
  if (observed === null) return { points: 0, possible, met: null };
  if (observed >= needed) return { points: possible, possible, met: true };
  return { points: Math.min(scale.options[observed]?.points ?? 0, possible - 1), possible, met: false };
}

/** A share against the band needed. @param place position of the band observed, null when unanswered @param needed position of the band needed */
export function shareStep(item: ScoreItem, scale: Scale, place: number | null, needed: number): Step {
  const { answer } = item;
  const headcount = answer?.kind === 'headcount' ? { reached: answer.reached, eligible: answer.eligible } : null;
  const { points, possible, met } = scalePoints(scale, place, needed);
  const option = place === null ? undefined : scale.options[place];
  return {
    kind: 'share',
    item: rowOf(item),
    label: item.label,
    outcome: outcomeOf(met),
    points,
    possible,
    observed: option?.id ?? null,
    needed: scale.options[needed]?.id ?? '',
    headcount,
    observedLabel: option?.label ?? null,
    neededLabel: scale.options[needed]?.label ?? {},
  };
}

/** A yes or no against what is needed. */
export function yesNoStep(item: ScoreItem, needed: boolean): Step {
  const observed = (item.answer as Read<'yes-no'>)?.yes ?? null;
  const met = observed === null ? null : observed === needed;
  return {
    kind: 'yes-no',
    item: rowOf(item),
    label: item.label,
    outcome: outcomeOf(met),
    points: met ? 1 : 0,
    possible: 1,
    observed,
    needed,
  };
}

/** An option of an ordered scale against the one needed. @param place position of the option observed, null when unanswered @param needed position of the option needed */
export function optionStep(item: ScoreItem, scale: Scale, place: number | null, needed: number): Step {
  const { points, possible, met } = scalePoints(scale, place, needed);
  const option = place === null ? undefined : scale.options[place];
  return {
    kind: 'option',
    item: rowOf(item),
    label: item.label,
    outcome: outcomeOf(met),
    points,
    possible,
    observed: option?.id ?? null,
    needed: scale.options[needed]?.id ?? '',
    observedLabel: option?.label ?? null,
    neededLabel: scale.options[needed]?.label ?? {},
  };
}

/** A count against the number needed. */
export function numberStep(item: ScoreItem, unit: LocalText, needed: number): Step {
  const observed = (item.answer as Read<'number'>)?.number ?? null;
  const met = observed === null ? null : observed >= needed;
  return {
    kind: 'number',
    item: rowOf(item),
    label: item.label,
    outcome: outcomeOf(met),
    points: Math.min(observed ?? 0, needed),
    possible: needed,
    observed,
    needed,
    unit,
  };
}

/** Ticks against the number needed. @param options the options that apply here */
export function ticksStep(item: ScoreItem, options: readonly ListItem[], needed: number): Step {
  const answer = item.answer as Read<'ticked'>;
  const observed: string[] = [];
  const missing: LocalText[] = [];
  for (const { id, label } of answer === undefined ? [] : options) {
    if (answer?.ticked.includes(id)) observed.push(id);
    else missing.push(label);
  }
  const met = answer === undefined ? null : observed.length >= needed;
  return {
    kind: 'ticked',
    item: rowOf(item),
    label: item.label,
    outcome: options.length === 0 ? 'not-applicable' : outcomeOf(met),
    points: Math.min(observed.length, needed),
    possible: needed,
    observed: answer === undefined ? null : observed,
    needed,
    of: options.length,
    missing,
  };
}

/** A date against the earliest that counts; a date after the as-of date does not count yet. @param earliest ISO date */
export function dateStep(item: ScoreItem, earliest: string, asOf: string): Step {
  const observed = (item.answer as Read<'date'>)?.date ?? null;
  const met = observed === null ? null : observed >= earliest && observed <= asOf;
  return {
    kind: 'date',
    item: rowOf(item),
    label: item.label,
    outcome: outcomeOf(met),
    points: met ? 1 : 0,
    possible: 1,
    observed,
    needed: earliest,
  };
}

/** A number of fresh pieces of evidence against the number needed. None is not met: nobody is asked to say so. */
export function evidenceStep(type: string, observed: number, needed: number): Step {
  return {
    kind: 'evidence',
    item: null,
    label: null,
    outcome: outcomeOf(observed >= needed),
    points: Math.min(observed, needed),
    possible: needed,
    type,
    observed,
    needed,
  };
}
