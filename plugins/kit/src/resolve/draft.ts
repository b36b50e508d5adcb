import type { Edition, EditionBenchmark, EditionCriterion, Origin } from '../edition.ts';
import type { EvidenceTypeData } from '../evidence-type.ts';
import type { Profile, ProfileOperation } from '../profile.ts';
import type { RuleBook } from '../rule-book.ts';

/** What a profile may draw on. */
export interface Library {
  /** By id, `set-id/edition-id`: those that slots may be filled from, and ancestors to include from. */
  readonly editions: ReadonlyMap<string, Edition>;
  readonly rules: RuleBook;
  /** By id. */
  readonly evidenceTypes: ReadonlyMap<string, EvidenceTypeData>;
}

/** What every operation can see. */
export interface Setting {
  readonly parent: Edition;
  readonly profile: Profile;
  readonly library: Library;
}

/** Why an operation cannot be done; `field` is the part of the operation that is at fault. */
export interface Refusal {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

/** Does one operation to an edition, or refuses. */
export type Apply<Op extends ProfileOperation> = (
  edition: Edition,
  operation: Op,
  setting: Setting,
) => Edition | Refusal;

export const refuse = (code: string, field: string, message: string): Refusal => ({ code, field, message });

/** An operation of one kind. */
export type OperationOf<Kind extends ProfileOperation['op']> = Extract<ProfileOperation, { readonly op: Kind }>;

/** What a target names: the set, a benchmark or a criterion that is there; or null. */
export type Found =
  | { readonly level: 'set' }
  | { readonly level: 'benchmark'; readonly benchmark: EditionBenchmark }
  | { readonly level: 'criterion'; readonly benchmark: EditionBenchmark; readonly criterion: EditionCriterion };

/** Finds what a target names, or null when it is not there. */
export function find(edition: Edition, target: string): Found | null {
  if (target === '') return { level: 'set' };
  const [benchmarkId, criterionId, ...rest] = target.split('/');
  const benchmark = edition.benchmarks.find(({ id }) => id === benchmarkId);
  if (benchmark === undefined || rest.length > 0) return null;
  if (criterionId === undefined) return { level: 'benchmark', benchmark };
  const criterion = benchmark.criteria.find(({ id }) => id === criterionId);
  return criterion === undefined ? null : { level: 'criterion', benchmark, criterion };
}

/** The refusal of a target that is not there. */
export const unknownTarget = (target: string, field = 'target'): Refusal =>
  refuse(
    'unknown-target',
    field,
    `There is nothing called "${target.slice(0, 160)}" in this set: write '' for the set, the id of a benchmark, or benchmark-id/criterion-id.`,
  );

/** The refusal of a target at the wrong level. */
export const wrongTarget = (target: string, right: string): Refusal =>
  refuse(
    'wrong-target',
    'target',
    `This change cannot be made to ${target === '' ? 'the set' : `"${target.slice(0, 160)}"`}: its target must be ${right}.`,
  );

/** The origin with one more change in it. */
export function changed(origin: Origin, operation: ProfileOperation, detail = ''): Origin {
  return {
    ...origin,
    changes: [
      ...origin.changes,
      { operation: detail === '' ? operation.op : `${operation.op} ${detail}`, why: operation.why ?? null },
    ],
  };
}

/** The edition with one benchmark put in place of the one of that id. */
export const withBenchmark = (edition: Edition, id: string, benchmark: EditionBenchmark): Edition => ({
  ...edition,
  benchmarks: edition.benchmarks.map((other) => (other.id === id ? benchmark : other)),
});

/** The edition with one criterion put in place of the one of that id. */
export const withCriterion = (edition: Edition, benchmark: EditionBenchmark, criterion: EditionCriterion): Edition =>
  withBenchmark(edition, benchmark.id, {
    ...benchmark,
    criteria: benchmark.criteria.map((other) => (other.id === criterion.id ? criterion : other)),
  });
