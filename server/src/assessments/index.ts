import type { NodeKind } from '../graphql/nodes.ts';
import { AssessmentBenchmarkResolver, AssessmentCriterionResolver } from './assessment-benchmark.resolver.ts';
import { assessmentByKey } from './assessment.loaders.ts';
import { AssessmentMutationsResolver } from './assessment-mutations.resolver.ts';
import { mayReadLevel } from './assessment-view.ts';
import { AssessmentResolver } from './assessment.resolver.ts';
import { EvidenceCriteriaResolver } from './evidence-criteria.resolver.ts';
import { EnrolmentRoundResolver, InstitutionAssessmentsResolver } from './institution-assessments.resolver.ts';

export { StoredAnswer } from './answer.entity.ts';
export { AnswerValueType, answerValueTypes } from './answer.types.ts';
export { Assessment } from './assessment.entity.ts';
export { assessmentByKey } from './assessment.loaders.ts';
export { AnswerValueInput } from './assessment-inputs.types.ts';
export { AssessmentType, BenchmarkResultType, HeadlineType } from './assessment.types.ts';
export { rescoreDrafts } from './rescore-drafts.ts';
export { resultsWithEvidence } from './results-with-evidence.ts';
export { rescoreUnscorable } from './rescore-unscorable.ts';
export { findCriterion, type PlacedCriterion } from './criterion-key.ts';
export { findingStepTypes, FindingType } from './finding.types.ts';
export { readSaid, saidOf, type Said } from './said.ts';
export { showFinding, showValue } from './show-assessment.ts';

export const assessmentResolvers = [
  AssessmentBenchmarkResolver,
  AssessmentCriterionResolver,
  AssessmentMutationsResolver,
  AssessmentResolver,
  EnrolmentRoundResolver,
  EvidenceCriteriaResolver,
  InstitutionAssessmentsResolver,
] as const;

export const assessmentNodes: readonly NodeKind[] = [
  {
    type: 'Assessment',
    async load(context, [institutionId, id]) {
      if (institutionId === undefined || id === undefined) return null;
      const assessment = await context.load(assessmentByKey, { institutionId, id });
      return assessment && (await mayReadLevel(context, assessment, 'headline')) ? assessment : null;
    },
  },
];
