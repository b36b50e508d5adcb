import {
  findCrosswalk,
  prepareCarryOver,
  type Answer,
  type AnswerValue,
  type Crosswalk,
  type Edition,
  type Evaluation,
  type EvaluationInput,
  type InstitutionFacts,
} from '@waymark/kit';
import type { ManyInput, Outline } from './task.ts';

/** What an assessment's own text says. */
export type Read = Pick<EvaluationInput, 'answers' | 'institution'>;

type Row = readonly [criterion: string, item: string, value: AnswerValue | null, notApplicable: string | null];

/** Reads one of many as the database wrote it. */
export function readInput({ answers, institution }: ManyInput): Read {
  const rows = JSON.parse(answers) as readonly Row[];
  return {
    answers: rows.map(
      ([criterion, item, value, notApplicable]) =>
        (notApplicable === null ? { criterion, item, value } : { criterion, item, notApplicable }) as Answer,
    ),
    institution: JSON.parse(institution) as InstitutionFacts,
  };
}

/**
 * How answers get from one edition to another: what would be suggested counts as answered, what would only be shown
 * does not.
 *
 * @throws when no answers can travel
 */
export function carrierOf(
  crosswalks: readonly Crosswalk[],
  from: Edition,
  to: Edition,
): (read: Read) => readonly Answer[] {
  const crosswalk = findCrosswalk(from, to, crosswalks);
  if (!crosswalk) throw new Error(`no answers can travel from ${from.id} to ${to.id}`);
  const carry = prepareCarryOver(crosswalk, from, to);
  return (read) =>
    carry(read).suggestions.flatMap(({ criterion, item, answer }) => (answer ? [{ criterion, item, ...answer }] : []));
}

/** What is kept of an evaluation. */
export const outlineOf = ({ headline, items, answered, benchmarks }: Evaluation): Outline => ({
  headline,
  items,
  answered,
  outcomes: benchmarks.map(({ outcome }) => outcome),
});
