import {
  isSameInstrument,
  type BenchmarkFinding,
  type CriterionFinding,
  type EditionBenchmark,
  type EditionCriterion,
} from '@waymark/kit';
import type { StoredEvaluation } from '../evaluations/index.ts';
import { noteRead } from '../ledger/index.ts';
import { Forbidden, NotFound } from '../platform/errors.ts';
import { allows, levelOf, type GrantLevel, type Subject } from '../permissions/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById, type StoredEdition } from '../registry/index.ts';
import { grantFor } from '../sharing/index.ts';
import type { Assessment } from './assessment.entity.ts';
import { evaluationOfAssessment, previousAssessment } from './assessment.loaders.ts';
import { assessmentPolicy } from './assessment.policy.ts';

/** One benchmark of an assessment, as resolvers hand it on. */
export interface BenchmarkView {
  readonly assessment: Assessment;
  readonly edition: StoredEdition;
  readonly benchmark: EditionBenchmark;
  readonly finding: BenchmarkFinding;
}

/** One criterion of an assessment, as resolvers hand it on. */
export interface CriterionView extends Omit<BenchmarkView, 'finding'> {
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

/** The stored evaluation of an assessment. */
export function evaluationOf(context: RequestContext, assessment: Assessment): Promise<StoredEvaluation> {
  return context.load(evaluationOfAssessment, assessment);
}

/** Benchmarks of an assessment with their findings, in the order of their places. */
export async function benchmarksOf(context: RequestContext, assessment: Assessment): Promise<readonly BenchmarkView[]> {
  const [evaluation, edition] = await Promise.all([
    evaluationOf(context, assessment),
    context.load(editionById, assessment.editionId),
  ]);
  if (!edition) throw new NotFound('edition');
  const findings = new Map(evaluation.result.benchmarks.map((finding) => [finding.slot, finding]));
  return edition.definition.benchmarks.flatMap((benchmark) => {
    const finding = findings.get(benchmark.slot);
    return finding ? [{ assessment, edition, benchmark, finding }] : [];
  });
}

/** Criteria of a benchmark that apply here, in order. */
export function criteriaOf({ assessment, edition, benchmark, finding }: BenchmarkView): readonly CriterionView[] {
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
