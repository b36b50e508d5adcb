import type { Outcome, Step } from '../step.ts';
import type { Conclusion } from './minted.ts';

const NOTHING_APPLIES: Conclusion = { outcome: 'not-applicable', points: 0, possible: 0, steps: [] };

/** Met when every check that applies is met; points are added up. */
export function concludeAll(steps: readonly Step[]): Conclusion {
  let points = 0;
  let possible = 0;
  let applicable = 0;
  let met = 0;
  let unanswered = false;
  for (const step of steps) {
    if (step.outcome === 'not-applicable') continue;
    applicable += 1;
    points += step.points;
    possible += step.possible;
    if (step.outcome === 'met') met += 1;
    else if (step.outcome === 'unanswered') unanswered = true;
  }
  if (applicable === 0) return { ...NOTHING_APPLIES, steps };
  return { outcome: outcomeOf(met === applicable, unanswered, points), points, possible, steps };
}

/**
 * Met when enough of the checks that apply are met, or all of them when fewer apply. The best ones' points count, out
 * of the most that so many checks can give; all of those points take a criterion that is met.
 */
export function concludeAtLeast(needed: number, steps: readonly Step[]): Conclusion {
  const applicable = steps.filter(({ outcome }) => outcome !== 'not-applicable');
  if (applicable.length === 0) return { ...NOTHING_APPLIES, steps };
  const met = applicable.filter(({ outcome }) => outcome === 'met').length >= Math.min(needed, applicable.length);
  const possible = sumOfBest(
    needed,
    applicable.map((step) => step.possible),
  );
  const best = sumOfBest(
    needed,
    applicable.map((step) => step.points),
  );
  const points = met ? possible : Math.max(0, Math.min(best, possible - 1));
  const unanswered = applicable.some(({ outcome }) => outcome === 'unanswered');
  return { outcome: outcomeOf(met, unanswered, points), points, possible, steps };
}

const sumOfBest = (count: number, values: readonly number[]): number =>
  values
    .toSorted((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, value) => sum + value, 0);

function outcomeOf(met: boolean, unanswered: boolean, points: number): Outcome {
  if (met) return 'met';
  if (unanswered) return 'unanswered';
  return points > 0 ? 'partly' : 'not-met';
}
