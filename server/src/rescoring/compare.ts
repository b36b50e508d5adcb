import type { BenchmarkOutcome, Edition } from '@waymark/kit';
import type { Outline } from '../scoring/index.ts';
import type { Passage } from './passage.ts';

/** Which way a result goes: by how many benchmarks are achieved. */
export type Movement = 'gains' | 'loses' | 'same' | 'unscorable';

/** One benchmark, before and after. */
export interface BenchmarkComparison {
  readonly slot: string;
  /** Null when the older edition has none that corresponds. */
  readonly before: BenchmarkOutcome | null;
  readonly after: BenchmarkOutcome;
}

/** An assessment's result as it stands, and as it would be. */
export interface Comparison {
  readonly institutionId: string;
  readonly assessmentId: string;
  readonly editionId: string;
  readonly movement: Movement;
  readonly achievedBefore: number;
  readonly applicableBefore: number;
  /** Null when the newer edition's headline could not be scored. */
  readonly achievedAfter: number | null;
  readonly applicableAfter: number | null;
  /** Items that would still have to be answered. */
  readonly unanswered: number;
  readonly benchmarks: readonly BenchmarkComparison[];
}

/** The stored result of an assessment. */
export interface Standing {
  readonly institutionId: string;
  readonly assessmentId: string;
  readonly editionId: string;
  readonly achieved: number;
  readonly applicable: number;
  /** By the place of the benchmark. */
  readonly outcomes: Readonly<Record<string, BenchmarkOutcome>>;
}

/** Compares the result that stands with what the same answers come to by another edition. */
export function compare(standing: Standing, outline: Outline, to: Edition, { slots }: Passage): Comparison {
  const { institutionId, assessmentId, editionId, achieved, applicable, outcomes } = standing;
  const { headline, items, answered } = outline;
  const benchmarks = to.benchmarks.map(({ slot }, index): BenchmarkComparison => {
    const before = slots[index] ?? null;
    return {
      slot,
      before: before === null ? null : (outcomes[before] ?? null),
      after: outline.outcomes[index] ?? 'unscorable',
    };
  });
  const isScored = headline !== null && ![...Object.values(outcomes), ...outline.outcomes].includes('unscorable');
  return {
    institutionId,
    assessmentId,
    editionId,
    movement: isScored ? movementOf(headline.achieved - achieved) : 'unscorable',
    achievedBefore: achieved,
    applicableBefore: applicable,
    achievedAfter: headline?.achieved ?? null,
    applicableAfter: headline?.applicable ?? null,
    unanswered: items - answered,
    benchmarks,
  };
}

function movementOf(difference: number): Movement {
  if (difference === 0) return 'same';
  return difference > 0 ? 'gains' : 'loses';
}
