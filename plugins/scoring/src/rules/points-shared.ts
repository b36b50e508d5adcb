import { defineBenchmarkRule, floorPercent, type BenchmarkOutcome, type CriterionFinding } from '@waymark/kit';
import { z } from 'zod';

/**
 * Points won as a whole percentage of the points that could be won, rounded down. Achieved when every scored criterion
 * that applies is met, so 100% and achieved are the same thing.
 *
 * Interpretation: no publisher states its formula; this one reproduces published results, and is ours.
 */
export const pointsShared = defineBenchmarkRule({
  id: 'points-shared',
  revision: 1,
  args: z.strictObject({}),
  messages: {
    en: {
      name: 'Points shared out',
      words:
        'The percentage is the points won out of those that could be won, rounded down. Achieved when every scored criterion that applies is met.',
    },
    cy: {
      name: 'Rhannu’r pwyntiau',
      words:
        'Y ganran yw’r pwyntiau a enillwyd o blith y rhai y gellid eu hennill, wedi’i thalgrynnu i lawr. Wedi’i gyflawni pan fydd pob maen prawf perthnasol sy’n cael ei sgorio wedi’i fodloni.',
    },
  },
  score: ({ findings }) => {
    const points = sum(findings, (finding) => finding.points);
    const possible = sum(findings, (finding) => finding.possible);
    const outcome = outcomeOf(findings, points);
    return {
      outcome,
      points,
      possible,
      percent: outcome === 'unscorable' || possible === 0 ? null : floorPercent(points, possible),
    };
  },
});

function outcomeOf(findings: readonly CriterionFinding[], points: number): BenchmarkOutcome {
  if (findings.some(({ outcome }) => outcome === 'unscorable')) return 'unscorable';
  const applicable = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  if (applicable.length === 0) return 'not-applicable';
  if (applicable.every(({ outcome }) => outcome === 'met')) return 'achieved';
  return points === 0 ? 'not-started' : 'in-progress';
}

const sum = (findings: readonly CriterionFinding[], of: (finding: CriterionFinding) => number): number =>
  findings.reduce((total, finding) => total + of(finding), 0);
