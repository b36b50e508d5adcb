import {
  evaluate,
  hashOf,
  receiptFor,
  sampleAnswers,
  type Aim,
  type Answer,
  type Evaluation,
  type InstitutionFacts,
  type Receipt,
} from '@waymark/kit';
import { seededRandom } from '../../src/demo/random.ts';
import type { Course } from './course.ts';

/** One way in which a kind of institution answered in a round, really scored. Many institutions share one. */
export interface Variant {
  /** Place in the list of variants. */
  readonly id: number;
  /** Place of the kind in the course. */
  readonly kind: number;
  /** From 1. */
  readonly round: number;
  readonly facts: InstitutionFacts;
  readonly answers: readonly Answer[];
  readonly result: Evaluation;
  readonly receipt: Receipt;
  readonly receiptHash: string;
}

/** How many ways there are for each kind of institution in each round, unless said otherwise. */
export const WAYS = 24;

/** The share of benchmarks that are achieved in each round, and of those that are in progress. */
const ACHIEVED = [0.3, 0.5, 0.65] as const;
const IN_PROGRESS = 0.25;

/**
 * Invents and scores every variant.
 *
 * @param dates ISO dates as of which the rounds are scored
 * @param ways how many for each kind of institution in each round
 */
export function inventVariants(
  { registry, edition, kinds }: Course,
  dates: readonly string[],
  ways: number,
): readonly Variant[] {
  const random = seededRandom(24_453);
  return kinds.flatMap((facts, kind) =>
    dates.flatMap((asOf, index) =>
      Array.from({ length: ways }, (_, way): Variant => {
        const aim = Object.fromEntries(edition.benchmarks.map(({ id }) => [id, aimOf(random(), index)]));
        const answers = sampleAnswers(edition, facts, { aim, random, rules: registry.rules, asOf });
        const input = { answers, evidence: [], institution: facts, asOf };
        const result = evaluate(edition, registry.rules, input);
        const receipt = receiptFor(edition, registry.rules, input, result);
        const id = (kind * dates.length + index) * ways + way;
        return { id, kind, round: index + 1, facts, answers, result, receipt, receiptHash: hashOf(receipt) };
      }),
    ),
  );
}

function aimOf(chance: number, round: number): Aim {
  const achieved = ACHIEVED[round] ?? 0;
  if (chance < achieved) return 'achieved';
  return chance < achieved + IN_PROGRESS ? 'in-progress' : 'not-started';
}
