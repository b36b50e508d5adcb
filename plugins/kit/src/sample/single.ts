import type { Answer, AnswerValue } from '../answer.ts';
import type { Edition, EditionBenchmark, EditionCriterion } from '../edition.ts';
import { prepare } from '../evaluate/prepare.ts';
import type { CriterionFinding } from '../evaluation.ts';
import type { InstitutionFacts } from '../institution.ts';
import { rowsOf } from '../rows.ts';
import type { RuleBook } from '../rule-book.ts';
import { LAST_YEAR, NURSERY } from '../year-groups.ts';

/** An institution of which nothing is known but that every year group is on roll: everything applies to it. */
export const EVERYBODY: InstitutionFacts = {
  kind: null,
  phase: null,
  lowAge: null,
  highAge: null,
  sixthForm: null,
  special: null,
  yearGroups: Array.from({ length: LAST_YEAR - NURSERY + 1 }, (_, index) => NURSERY + index),
};

/** An edition with nothing in it but one criterion, for everybody: what it asks can be tried without the rest. */
export function alone(edition: Edition, benchmark: EditionBenchmark, criterion: EditionCriterion): Edition {
  const { when: _forBenchmark, ...anyBenchmark } = benchmark;
  const { when: _forCriterion, ...anyCriterion } = criterion;
  return { ...edition, suits: { all: [] }, benchmarks: [{ ...anyBenchmark, criteria: [anyCriterion] }] };
}

/** One criterion on its own, whoever it is for. */
export interface Single {
  readonly key: string;
  /** Keys of its rows. */
  readonly items: readonly string[];
  /** Decides it with the same answer in each row, or with each row's own. */
  decide(values: AnswerValue | readonly (AnswerValue | undefined)[], asOf: string): CriterionFinding;
}

/** Takes one criterion out of an edition, so that its rule can be tried alone. */
export function single(
  edition: Edition,
  benchmark: EditionBenchmark,
  criterion: EditionCriterion,
  rules: RuleBook,
): Single {
  const scorer = prepare(alone(edition, benchmark, criterion), rules);
  const key = `${benchmark.id}/${criterion.id}`;
  const items = rowsOf(criterion.ask).map((row) => row.key);
  return {
    key,
    items,
    decide(values, asOf) {
      const answers = items.flatMap((item, index): Answer[] => {
        const value = 'kind' in values ? values : values[index];
        return value === undefined ? [] : [{ criterion: key, item, value }];
      });
      const finding = scorer.evaluate({ answers, evidence: [], institution: EVERYBODY, asOf }).benchmarks[0]
        ?.criteria[0];
      if (finding === undefined) throw new Error(`${key} was not decided.`);
      return finding;
    },
  };
}
