import type { AnswerValue } from '../answer.ts';
import type { Edition, EditionBenchmark, EditionCriterion } from '../edition.ts';
import type { RuleBook } from '../rule-book.ts';
import { candidatesFor } from './candidates.ts';
import { single } from './single.ts';

/** What answers of a criterion do: those that meet it, those that win some points, those that win nothing, and all of them. */
export interface Ladder {
  readonly meeting: readonly AnswerValue[];
  /** Empty when there is nothing between all and nothing. */
  readonly middle: readonly AnswerValue[];
  readonly nothing: readonly AnswerValue[];
  readonly all: readonly AnswerValue[];
}

/** Tries the answers of each criterion under its own rule. By criterion, `benchmark-id/criterion-id`. */
export function laddersOf(edition: Edition, rules: RuleBook, asOf: string): ReadonlyMap<string, Ladder> {
  return new Map(
    edition.benchmarks.flatMap((benchmark) =>
      benchmark.criteria.map((criterion): [string, Ladder] => [
        `${benchmark.id}/${criterion.id}`,
        ladderOf({ edition, benchmark, criterion }, rules, asOf),
      ]),
    ),
  );
}

interface Place {
  readonly edition: Edition;
  readonly benchmark: EditionBenchmark;
  readonly criterion: EditionCriterion;
}

function ladderOf({ edition, benchmark, criterion }: Place, rules: RuleBook, asOf: string): Ladder {
  const all = candidatesFor(criterion.ask, asOf);
  if (criterion.score === null) return { meeting: all, middle: all, nothing: all, all };
  const alone = single(edition, benchmark, criterion, rules);
  const tried = all.map((value) => ({ value, finding: alone.decide(value, asOf) }));
  const most = Math.max(...tried.map(({ finding }) => finding.points));
  const least = Math.min(...tried.map(({ finding }) => finding.points));
  const met = tried.filter(({ finding }) => finding.outcome === 'met');
  const best = met.length > 0 ? met : tried.filter(({ finding }) => finding.points === most);
  return {
    meeting: best.map(({ value }) => value),
    middle: tried
      .filter(({ finding }) => finding.outcome !== 'met' && finding.points > least)
      .map(({ value }) => value),
    nothing: tried.filter(({ finding }) => finding.points === least).map(({ value }) => value),
    all,
  };
}
