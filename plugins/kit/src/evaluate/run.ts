import type { Answer } from '../answer.ts';
import { appliesTo, YES, type AnswersOf } from '../applies.ts';
import { canonicalJson } from '../canonical.ts';
import { byText } from '../compare.ts';
import type { Applicability, Condition } from '../condition.ts';
import type { EvaluationInput } from '../evaluation.ts';
import type { EvidenceFact } from '../evidence-type.ts';
import type { InstitutionFacts } from '../institution.ts';
import { yearGroupsOnRoll } from '../year-groups.ts';
import type { CriterionPlan, Plan } from './plan.ts';

/** One evaluation under way. */
export interface Run {
  readonly institution: InstitutionFacts;
  /** Year groups on roll, or null when not known. */
  readonly onRoll: readonly number[] | null;
  readonly asOf: string;
  /** The answer in each row's place. */
  readonly answers: readonly (Answer | undefined)[];
  readonly evidenceFor: (criterion: string) => readonly EvidenceFact[];
  readonly applies: (condition: Condition | undefined) => Applicability;
}

const NO_EVIDENCE: readonly EvidenceFact[] = [];

/** Lays the input out for one evaluation, so that its order does not matter. */
export function startRun(plan: Plan, { answers, evidence, institution, asOf }: EvaluationInput): Run {
  const placed = placeAnswers(plan, answers);
  const byCriterion = evidence.length === 0 ? null : freshByCriterion(evidence, asOf);
  const answersOf = answersThatCount(plan, placed, institution);
  return {
    institution,
    onRoll: yearGroupsOnRoll(institution),
    asOf,
    answers: placed,
    evidenceFor: (criterion) => byCriterion?.get(criterion) ?? NO_EVIDENCE,
    applies: (condition) => (condition === undefined ? YES : appliesTo(condition, institution, answersOf)),
  };
}

function placeAnswers({ byKey, places }: Plan, answers: readonly Answer[]): (Answer | undefined)[] {
  const placed = new Array<Answer | undefined>(places).fill(undefined);
  for (const answer of answers) {
    const place = byKey.get(answer.criterion)?.rowPlaces.get(answer.item);
    if (place === undefined) continue;
    const other = placed[place];
    placed[place] = other === undefined ? answer : firstOf(other, answer);
  }
  return placed;
}

// Two answers to one item are a mistake of the caller; which one counts must still not hang on their order.
const firstOf = (a: Answer, b: Answer): Answer => (canonicalJson(a) <= canonicalJson(b) ? a : b);

function freshByCriterion(
  evidence: readonly EvidenceFact[],
  asOf: string,
): ReadonlyMap<string, readonly EvidenceFact[]> {
  const fresh = evidence.filter(
    ({ from, freshUntil }) => from <= asOf && (freshUntil === undefined || freshUntil === null || asOf <= freshUntil),
  );
  const sorted = fresh.length < 2 ? fresh : sortedByContent(fresh);
  const byCriterion = new Map<string, EvidenceFact[]>();
  for (const fact of sorted) {
    for (const criterion of new Set(fact.criteria)) {
      const facts = byCriterion.get(criterion);
      if (facts === undefined) byCriterion.set(criterion, [fact]);
      else facts.push(fact);
    }
  }
  return byCriterion;
}

const sortedByContent = (facts: readonly EvidenceFact[]): readonly EvidenceFact[] =>
  facts
    .map((fact) => ({ fact, text: canonicalJson({ ...fact, criteria: fact.criteria.toSorted(byText) }) }))
    .toSorted((a, b) => byText(a.text, b.text))
    .map(({ fact }) => fact);

/** Looks answers up for conditions. Answers to what does not apply do not count; a circle of conditions stays undecided. */
function answersThatCount(
  { byKey }: Plan,
  placed: readonly (Answer | undefined)[],
  institution: InstitutionFacts,
): AnswersOf {
  const deciding = new Set<CriterionPlan>();
  const answersOf: AnswersOf = (key) => {
    const plan = byKey.get(key);
    if (plan === undefined || deciding.has(plan)) return 'waiting';
    deciding.add(plan);
    const { applies } = appliesTo(plan.criterion.when, institution, answersOf);
    deciding.delete(plan);
    if (applies === 'no') return null;
    return placed.slice(plan.offset, plan.offset + plan.rows.length).filter((answer) => answer !== undefined);
  };
  return answersOf;
}
