import {
  isSameInstrument,
  type BenchmarkFinding,
  type CriterionFinding,
  type EditionBenchmark,
  type EditionCriterion,
} from '@waymark/kit';
import { noteRead } from '../ledger/index.ts';
import { Forbidden, NotFound } from '../platform/errors.ts';
import { allows, levelOf, type GrantLevel, type Subject } from '../permissions/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById, type StoredEdition } from '../registry/index.ts';
import { grantFor } from '../sharing/index.ts';
import type { Assessment } from './assessment.entity.ts';
import {
  evaluationOfAssessment,
  previousAssessment,
  resultsOfAssessment,
  type FlatResult,
} from './assessment.loaders.ts';
import { assessmentPolicy } from './assessment.policy.ts';

/** One benchmark of an assessment, as resolvers hand it on. */
export interface BenchmarkView {
  readonly assessment: Assessment;
  readonly edition: StoredEdition;
  readonly benchmark: EditionBenchmark;
  readonly result: FlatResult;
}

/** One criterion of an assessment, as resolvers hand it on. */
export interface CriterionView extends Omit<BenchmarkView, 'result'> {
  readonly criterion: EditionCriterion;
  readonly finding: CriterionFinding;
}

/**
 * Refuses what the school did not share, by the level in the row of what is asked for. Its own people and the region
 * see everything.
 *
 * @throws NotFound when nothing is shared, or the assessment is not submitted
 * @throws Forbidden when the grant's level does not reach so far
 */
export async function requireLevel(context: RequestContext, assessment: Assessment, wanted: Subject): Promise<void> {
  const granted = await grantedFor(context, assessment);
  if (granted === null) throw new NotFound('assessment');
  const level = levelOf(wanted);
  if (!allows(granted, level))
    throw new Forbidden(`see the ${level} level: this school shares its ${granted} level with you`);
  await noteRead(context, [assessment.institutionId], level);
}

/** Own people and the region see drafts too; others what was submitted in a programme that is shared with them. */
async function grantedFor(context: RequestContext, assessment: Assessment): Promise<GrantLevel | null> {
  if (assessmentPolicy.see(context.actor, assessment)) return 'evidence';
  return assessment.state === 'submitted' ? grantFor(context, assessment) : null;
}

/** Whether the actor may read this level of an assessment. */
export async function mayReadLevel(
  context: RequestContext,
  assessment: Assessment,
  level: GrantLevel,
): Promise<boolean> {
  return allows(await grantedFor(context, assessment), level);
}

/** Benchmarks of an assessment with what they came to, in the order of their places. */
export async function benchmarksOf(context: RequestContext, assessment: Assessment): Promise<readonly BenchmarkView[]> {
  const [results, edition] = await Promise.all([
    context.load(resultsOfAssessment, assessment),
    context.load(editionById, assessment.editionId),
  ]);
  if (!edition) throw new NotFound('edition');
  return edition.definition.benchmarks.flatMap((benchmark) => {
    const result = results.get(benchmark.slot);
    return result ? [{ assessment, edition, benchmark, result }] : [];
  });
}

/** Why a benchmark came to what it did. */
export async function findingOf(
  context: RequestContext,
  { assessment, benchmark }: Omit<BenchmarkView, 'result'>,
): Promise<BenchmarkFinding> {
  const { result } = await context.load(evaluationOfAssessment, assessment);
  const finding = result.benchmarks.find(({ slot }) => slot === benchmark.slot);
  if (!finding) throw new NotFound('benchmark');
  return finding;
}

/** Criteria of a benchmark that apply here, in order. */
export async function criteriaOf(context: RequestContext, view: BenchmarkView): Promise<readonly CriterionView[]> {
  const { assessment, edition, benchmark } = view;
  const finding = await findingOf(context, view);
  const findings = new Map(finding.criteria.map((found) => [found.criterion, found]));
  return benchmark.criteria.flatMap((criterion) => {
    const found = findings.get(`${benchmark.id}/${criterion.id}`);
    const absent =
      !found ||
      (found.outcome === 'not-applicable' &&
        found.items === 0 &&
        found.steps.every((step) => step.kind === 'not-applicable' && step.reason === null));
    return absent ? [] : [{ assessment, edition, benchmark, criterion, finding: found }];
  });
}

/** Whether two assessments were answered with the same instrument: only then may their results be compared. */
export async function isComparable(context: RequestContext, one: Assessment, other: Assessment): Promise<boolean> {
  if (one.editionId === other.editionId) return true;
  const [first, second] = await Promise.all([
    context.load(editionById, one.editionId),
    context.load(editionById, other.editionId),
  ]);
  return Boolean(first && second && isSameInstrument(first.definition, second.definition));
}

/** The same institution's assessment in the round before, if the actor may read it: drafts are the school's own. */
export async function previousOf(
  context: RequestContext,
  { institutionId, id }: Assessment,
): Promise<Assessment | null> {
  const previous = await context.load(previousAssessment, { institutionId, id });
  return previous && (await mayReadLevel(context, previous, 'headline')) ? previous : null;
}
