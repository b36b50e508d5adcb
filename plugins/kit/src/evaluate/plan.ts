import type { Edition, EditionBenchmark, EditionCriterion } from '../edition.ts';
import { editionHash } from '../edition-hash.ts';
import type { RuleBook } from '../rule-book.ts';
import { rowsOf, type Row } from '../rows.ts';
import { compileCall, type Compiled } from './compile-call.ts';
import { scalePositions } from './fitting.ts';

/** A criterion made ready. Its rows have places `offset` to `offset + rows.length - 1` among all rows of the edition. */
export interface CriterionPlan {
  /** `benchmark-id/criterion-id`. */
  readonly key: string;
  readonly criterion: EditionCriterion;
  readonly rows: readonly Row[];
  readonly rowPlaces: ReadonlyMap<string, number>;
  readonly offset: number;
  /** Positions of the options of its scale. */
  readonly positions: ReadonlyMap<string, number> | null;
  /** Null when it is recorded and never scored. */
  readonly call: Compiled<'criterion'> | null;
}

export interface BenchmarkPlan {
  readonly benchmark: EditionBenchmark;
  readonly criteria: readonly CriterionPlan[];
  readonly call: Compiled<'benchmark'>;
}

/** An edition made ready for scoring any number of times. */
export interface Plan {
  readonly hash: string;
  readonly edition: Edition;
  readonly benchmarks: readonly BenchmarkPlan[];
  readonly byKey: ReadonlyMap<string, CriterionPlan>;
  readonly headline: Compiled<'headline'>;
  /** How many rows all criteria have together. */
  readonly places: number;
}

/** Makes an edition ready: finds its rules, puts its parameters in, parses arguments, lays out the rows. */
export function planOf(edition: Edition, rules: RuleBook): Plan {
  let places = 0;
  const benchmarks = edition.benchmarks.map((benchmark): BenchmarkPlan => {
    const scopes = [benchmark.params, edition.params];
    const criteria = benchmark.criteria.map((criterion): CriterionPlan => {
      const rows = rowsOf(criterion.ask);
      const offset = places;
      places += rows.length;
      return {
        key: `${benchmark.id}/${criterion.id}`,
        criterion,
        rows,
        rowPlaces: new Map(rows.map(({ key }, index) => [key, offset + index])),
        offset,
        positions: scalePositions(criterion.ask),
        call: criterion.score && compileCall('criterion', criterion.score, rules, scopes),
      };
    });
    return { benchmark, criteria, call: compileCall('benchmark', benchmark.score, rules, scopes) };
  });
  const byKey = new Map(
    benchmarks.flatMap(({ criteria }) => criteria.map((plan): [string, CriterionPlan] => [plan.key, plan])),
  );
  return {
    hash: editionHash(edition),
    edition,
    benchmarks,
    byKey,
    headline: compileCall('headline', edition.headline, rules, [edition.params]),
    places,
  };
}
