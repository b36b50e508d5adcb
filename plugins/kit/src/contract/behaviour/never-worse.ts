import type { AnswerValue } from '../../answer.ts';
import type { CriterionFinding } from '../../evaluation.ts';
import type { QuestionType } from '../../question.ts';
import type { Outcome } from '../../step.ts';
import { candidatesFor } from '../../sample/candidates.ts';
import { single, type Single } from '../../sample/single.ts';
import type { Clause, Found } from '../clause.ts';
import { criteriaOf } from '../criteria-of.ts';
import { EXAMPLE_DATE } from './cases.ts';

/** Questions of which it is plain which answer is better. Whether yes or no is, and which date, is for the rule to say. */
const ORDERED: readonly QuestionType[] = ['share-of-cohort', 'agreement', 'frequency', 'count', 'checklist'];

const RANK: Readonly<Partial<Record<Outcome, number>>> = { 'not-met': 0, partly: 1, met: 2 };
const MOST_LEVELS = 8;

/** Doing better must never look worse. */
export const neverWorse: Clause = {
  id: 'better-scores-worse',
  promise: 'A better answer never scores worse, unless the rule says that it may (monotonic: false).',
  find: ({ module, names }) =>
    module.sets.flatMap(({ edition }) =>
      criteriaOf(edition).flatMap(({ path, benchmark, criterion }): Found[] => {
        const rule = criterion.score === null ? undefined : names.rules.get(criterion.score.rule)?.rule;
        if (rule?.level !== 'criterion' || !rule.monotonic || !ORDERED.includes(criterion.ask.type)) return [];
        const levels = thinned(candidatesFor(criterion.ask, EXAMPLE_DATE));
        const message = firstFall(single(edition, benchmark, criterion, names.rules), levels);
        return message === null ? [] : [{ path: `${edition.id}/${path}`, message }];
      }),
    ),
};

/** At most so many levels, the least and the most among them. */
function thinned(levels: readonly AnswerValue[]): readonly AnswerValue[] {
  if (levels.length <= MOST_LEVELS) return levels;
  return Array.from(
    { length: MOST_LEVELS },
    (_, index) => levels[Math.round((index * (levels.length - 1)) / (MOST_LEVELS - 1))],
  ).filter((level) => level !== undefined);
}

/** Raises one row, step by step, while the others stand at each level in turn. */
function firstFall(criterion: Single, levels: readonly AnswerValue[]): string | null {
  for (const row of [...new Set([0, criterion.items.length - 1])]) {
    for (const others of levels) {
      const findings = levels.map((level) =>
        criterion.decide(
          criterion.items.map((_, index) => (index === row ? level : others)),
          EXAMPLE_DATE,
        ),
      );
      const fall = findings.findIndex((finding, index) => isWorse(finding, findings[index - 1]));
      if (fall > 0)
        return `Raising "${criterion.items[row] ?? ''}" from ${words(levels[fall - 1])} to ${words(levels[fall])} takes it from ${sum(findings[fall - 1])} to ${sum(findings[fall])}: change the rule, or say monotonic: false.`;
    }
  }
  return null;
}

/** Compared by cross-multiplication, so that no rounding decides. */
function isWorse(after: CriterionFinding, before: CriterionFinding | undefined): boolean {
  const [from, to] = [RANK[before?.outcome ?? 'unscorable'], RANK[after.outcome]];
  if (before === undefined || from === undefined || to === undefined) return false;
  return to < from || after.points * before.possible < before.points * after.possible;
}

const words = (value: AnswerValue | undefined): string => JSON.stringify(value && Object.values(value)[1]);
const sum = (finding: CriterionFinding | undefined): string =>
  `${finding?.points ?? 0} of ${finding?.possible ?? 0} points (${finding?.outcome ?? ''})`;
