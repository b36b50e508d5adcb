import { bindText } from './bind-texts.ts';
import type { List } from './define-list.ts';
import type { KeyStage, Question, Rows } from './question.ts';
import type { Scale } from './scale.ts';
import type { Catalogues } from './text.ts';

interface Repeated {
  readonly rows?: Rows;
}

/** Asks what share of a cohort: a band of the scale, or the two headcounts. */
export const shareOfCohort = (ask: Repeated & { readonly scale: Scale }): Question => ({
  type: 'share-of-cohort',
  ...ask,
});

/** Asks for yes or no. */
export const yesNo = (ask: Repeated = {}): Question => ({ type: 'yes-no', ...ask });

/** Asks how far people agree. */
export const agreement = (ask: Repeated & { readonly scale: Scale }): Question => ({ type: 'agreement', ...ask });

/** Asks how often. */
export const frequency = (ask: Repeated & { readonly scale: Scale }): Question => ({ type: 'frequency', ...ask });

/** Asks for a whole number. `unit` says of what, as a message: `{ en: 'meetings' }`. */
export const count = ({
  unit,
  ...ask
}: Repeated & { readonly unit: Catalogues<string>; readonly min?: number; readonly max?: number }): Question => ({
  type: 'count',
  unit: bindText(unit, (words) => words),
  ...ask,
});

/** Asks which of these. */
export const checklist = ({ of, ...ask }: Repeated & { readonly of: List }): Question => ({
  type: 'checklist',
  options: of.items,
  ...ask,
});

/** Asks for a calendar date. */
export const date = (ask: Repeated = {}): Question => ({ type: 'date', ...ask });

/** Asks for free text, never scored. */
export const note = (ask: Repeated = {}): Question => ({ type: 'note', ...ask });

/** Repeats a question for each year group on roll; -1 is nursery, 0 reception, 1 to 14 the years of that number. */
export const yearGroups = (range: { readonly from?: number; readonly to?: number } = {}): Rows => ({
  over: 'year-groups',
  ...range,
});

/** Repeats a question for each key stage that has a year group on roll. */
export const keyStages = (...only: readonly KeyStage[]): Rows =>
  only.length === 0 ? { over: 'key-stages' } : { over: 'key-stages', only };
