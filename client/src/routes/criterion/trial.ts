import type { Example_ExampleFragment, TriedAnswerInput, TryCriterionInput } from '../../graphql/graphql.ts';
import type { ItemFields } from '../schools/questions/answer-fields.tsx';
import { NOTHING_TYPED, readTyped, typedOf, type Ask } from '../schools/questions/typed.ts';

/** What stands in the fields while somebody tries a criterion. */
export interface Trial {
  /** By the row's key. */
  readonly answers: Readonly<Record<string, ItemFields>>;
  /** How many pieces, as typed, by the evidence type's key. */
  readonly evidence: Readonly<Record<string, string>>;
}

export const NOTHING_TRIED: Trial = { answers: {}, evidence: {} };

/** Most pieces of one kind of evidence that can be tried. */
export const MOST_PIECES = 100;

const NOTHING_SAID: ItemFields = { typed: NOTHING_TYPED, notApplicable: null };

/** What stands in the fields of one row. */
export const fieldsOf = (trial: Trial, row: string): ItemFields => trial.answers[row] ?? NOTHING_SAID;

/** The fields filled in as an example has it. */
export function trialOf({ answers, evidence }: Example_ExampleFragment): Trial {
  return {
    answers: Object.fromEntries(
      answers.map(({ item, value }) => [item, { typed: typedOf(value), notApplicable: null }]),
    ),
    evidence: Object.fromEntries(evidence.map(({ type, pieces }) => [type.key, String(pieces)])),
  };
}

/** Reads a number of pieces; null when it is none that can be. */
export function readPieces(typed: string): number | null {
  const pieces = typed.trim() === '' ? 0 : Number(typed);
  return Number.isInteger(pieces) && pieces >= 0 && pieces <= MOST_PIECES ? pieces : null;
}

/** What to ask the server for: all that is complete. */
export function inputOf(trial: Trial, ask: Ask): Pick<TryCriterionInput, 'answers' | 'evidence'> {
  return {
    answers: Object.entries(trial.answers).flatMap(([item, { typed, notApplicable }]): TriedAnswerInput[] => {
      if (notApplicable !== null) return notApplicable.trim() === '' ? [] : [{ item, notApplicable }];
      const reading = readTyped(ask, typed);
      return reading.kind === 'answer' ? [{ item, value: reading.value }] : [];
    }),
    evidence: Object.entries(trial.evidence).flatMap(([type, typed]) => {
      const pieces = readPieces(typed);
      return pieces === null ? [] : [{ type, pieces }];
    }),
  };
}
