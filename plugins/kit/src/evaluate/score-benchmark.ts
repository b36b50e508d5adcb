import type { Applicability } from '../condition.ts';
import type { BenchmarkFinding, CriterionFinding, Failure } from '../evaluation.ts';
import type { BenchmarkOutcome } from '../step.ts';
import { messageOf } from './compile-call.ts';
import type { BenchmarkPlan } from './plan.ts';
import type { Run } from './run.ts';
import { scoreCriterion } from './score-criterion.ts';

type Result = Pick<BenchmarkFinding, 'outcome' | 'percent' | 'points' | 'possible' | 'failure'>;

const OUTCOMES: readonly BenchmarkOutcome[] = [
  'achieved',
  'in-progress',
  'not-started',
  'not-applicable',
  'unscorable',
];
const NOTHING_APPLIES: Result = { outcome: 'not-applicable', percent: null, points: 0, possible: 0 };
const UNSCORABLE: Result = { outcome: 'unscorable', percent: null, points: 0, possible: 0 };

/** Decides one benchmark. @param inherited what the set says about applying here */
export function scoreBenchmark(plan: BenchmarkPlan, run: Run, inherited: Applicability): BenchmarkFinding {
  const { benchmark } = plan;
  const own = inherited.applies === 'no' || benchmark.when === undefined ? inherited : run.applies(benchmark.when);
  const criteria = plan.criteria.map((criterion) => scoreCriterion(criterion, run, own));
  const counted = criteria.filter(({ scored, outcome }) => scored && outcome !== 'not-applicable');
  const { outcome, percent, points, possible, failure } = resultOf(plan, counted);
  return {
    slot: benchmark.slot,
    benchmark: benchmark.id,
    outcome,
    percent,
    points,
    possible,
    items: counted.reduce((sum, { items }) => sum + items, 0),
    answered: counted.reduce((sum, { answered }) => sum + answered, 0),
    criteria,
    ...(failure && { failure }),
  };
}

function resultOf({ call }: BenchmarkPlan, findings: readonly CriterionFinding[]): Result {
  if (findings.length === 0) return NOTHING_APPLIES;
  if (call.failure !== undefined) return { ...UNSCORABLE, failure: call.failure };
  if (findings.some(({ outcome }) => outcome === 'unscorable')) return UNSCORABLE;
  try {
    return checked(call.rule.score({ findings, args: call.args }), call.module);
  } catch (error) {
    return failed(call.module, messageOf(error));
  }
}

/** A benchmark's rule is not held to a calculator, so what it returns is looked at. */
function checked(result: Result, module: string): Result {
  const { outcome, percent, points, possible } = result;
  if (!OUTCOMES.includes(outcome))
    return failed(module, `It returned the outcome "${String(outcome)}", which does not exist.`);
  if (percent !== null && !isWhole(percent, 100))
    return failed(module, `It returned ${String(percent)} per cent: a whole number from 0 to 100, or null, is right.`);
  if (!isWhole(possible, Number.MAX_SAFE_INTEGER) || !isWhole(points, possible)) {
    return failed(
      module,
      `It returned ${String(points)} of ${String(possible)} points: whole numbers are right, the first no greater than the second.`,
    );
  }
  return { outcome, percent, points, possible };
}

const failed = (module: string, message: string): Result & { readonly failure: Failure } => ({
  ...UNSCORABLE,
  failure: { module, message },
});

const isWhole = (value: number, max: number): boolean => Number.isSafeInteger(value) && value >= 0 && value <= max;
