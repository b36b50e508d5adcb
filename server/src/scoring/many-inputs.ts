import {
  findCrosswalk,
  prepareCarryOver,
  type Answer,
  type AnswerValue,
  type Carrier,
  type Crosswalk,
  type Edition,
  type Evaluation,
  type EvaluationInput,
  type InstitutionFacts,
} from '@waymark/kit';
import type { ManyInput, Outline } from './task.ts';

/** What an assessment's own text says. */
export type Read = Pick<EvaluationInput, 'answers' | 'institution'>;

type Lists = readonly [criteria: readonly string[], items: readonly string[], said: readonly (AnswerValue | string)[]];

/** Facts by their text: institutions of a kind are alike, and what is asked of them is found once. */
const facts = new Map<string, InstitutionFacts>();
const MOST_FACTS = 1_000;

/** Reads one of many as the database wrote it. */
export function readInput({ answers, institution }: ManyInput): Read {
  const [criteria, items, said] = JSON.parse(answers) as Lists;
  return {
    answers: said.map((one, index) => answerOf(one, criteria[index], items[index])),
    institution: factsOf(institution),
  };
}

const answerOf = (said: AnswerValue | string, criterion = '', item = ''): Answer =>
  typeof said === 'string' ? { criterion, item, notApplicable: said } : { criterion, item, value: said };

function factsOf(text: string): InstitutionFacts {
  const known = facts.get(text);
  if (known) return known;
  const read = JSON.parse(text) as InstitutionFacts;
  if (facts.size >= MOST_FACTS) facts.clear();
  facts.set(text, read);
  return read;
}

/**
 * How answers get from one edition to another: what would be suggested counts as answered, what would only be shown
 * does not.
 *
 * @throws when no answers can travel
 */
export function carrierOf(crosswalks: readonly Crosswalk[], from: Edition, to: Edition): Carrier {
  const crosswalk = findCrosswalk(from, to, crosswalks);
  if (!crosswalk) throw new Error(`no answers can travel from ${from.id} to ${to.id}`);
  return prepareCarryOver(crosswalk, from, to);
}

/** What is kept of an evaluation. */
export const outlineOf = ({ headline, items, answered, benchmarks }: Evaluation): Outline => ({
  headline,
  items,
  answered,
  outcomes: benchmarks.map(({ outcome }) => outcome),
});
