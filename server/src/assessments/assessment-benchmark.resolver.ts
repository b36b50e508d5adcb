import { renderText } from '@waymark/kit';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { EvidenceItemType, evidenceByCriterion } from '../evidence/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import {
  changesInWords,
  QuestionShape,
  showEvidenceType,
  showQuestion,
  showSource,
  SourceType,
  type EvidenceTypeType,
} from '../registry/index.ts';
import { shownName } from '../sharing/index.ts';
import type { AnswerType } from './answer.types.ts';
import { toAnswer } from './evaluate-assessment.ts';
import {
  AssessmentBenchmarkType,
  AssessmentCriterionType,
  AssessmentItemType,
  BenchmarkResultType,
  ProgressType,
} from './assessment.types.ts';
import { answerKey, answersOfAssessment } from './assessment.loaders.ts';
import { assessmentPolicy } from './assessment.policy.ts';
import {
  benchmarksOf,
  criteriaOf,
  findingOf,
  isComparable,
  mayReadLevel,
  previousOf,
  requireLevel,
  type BenchmarkView,
  type CriterionView,
} from './assessment-view.ts';
import { criterionKey, withinEdition } from './criterion-key.ts';
import { FindingType } from './finding.types.ts';
import { showSuggestion } from './show-suggestion.ts';
import { suggestionsFor } from './suggestions.ts';
import { explainBenchmark, paramsOf, showAnswer, showFinding, showPrevious, shownItems } from './show-assessment.ts';

const opaque = (...parts: readonly string[]): string => Buffer.from(parts.join(':')).toString('base64url');

@Resolver(() => AssessmentBenchmarkType)
export class AssessmentBenchmarkResolver {
  @FieldResolver(() => ID)
  id(@Root() { assessment, benchmark }: BenchmarkView): string {
    return opaque('AssessmentBenchmark', assessment.institutionId, assessment.id, benchmark.slot);
  }

  @FieldResolver()
  slot(@Root() { benchmark }: BenchmarkView): string {
    return benchmark.slot;
  }

  @FieldResolver()
  title(@Root() { benchmark, edition }: BenchmarkView, @Ctx() { language }: RequestContext): string {
    return renderText(benchmark.title, language, paramsOf(edition.definition.params, benchmark));
  }

  @FieldResolver()
  summary(@Root() { benchmark, edition }: BenchmarkView, @Ctx() { language }: RequestContext): string {
    return renderText(benchmark.summary, language, paramsOf(edition.definition.params, benchmark));
  }

  @FieldResolver()
  outcome(@Root() { result }: BenchmarkView): string {
    return result.outcome;
  }

  @FieldResolver()
  percent(@Root() { result }: BenchmarkView): number | null {
    return result.percent;
  }

  @FieldResolver()
  points(@Root() { result }: BenchmarkView): number {
    return result.points;
  }

  @FieldResolver()
  possible(@Root() { result }: BenchmarkView): number {
    return result.possible;
  }

  @FieldResolver(() => ProgressType)
  async progress(@Root() view: BenchmarkView, @Ctx() context: RequestContext): Promise<ProgressType> {
    const { answered, items } = await findingOf(context, view);
    return { answered, items };
  }

  @FieldResolver()
  async explanation(@Root() view: BenchmarkView, @Ctx() context: RequestContext): Promise<string> {
    const finding = await findingOf(context, view);
    // What a module says of its failure may quote an answer.
    return explainBenchmark(finding, await mayReadLevel(context, view.assessment, 'criterion'));
  }

  @FieldResolver(() => [AssessmentCriterionType])
  async criteria(@Root() view: BenchmarkView, @Ctx() context: RequestContext): Promise<readonly CriterionView[]> {
    await requireLevel(context, view.assessment, 'AssessmentBenchmark.criteria');
    return criteriaOf(context, view);
  }

  @FieldResolver(() => BenchmarkResultType, { nullable: true })
  async previous(
    @Root() { assessment, benchmark }: BenchmarkView,
    @Ctx() context: RequestContext,
  ): Promise<BenchmarkResultType | null> {
    const before = await previousOf(context, assessment);
    if (!before || !(await isComparable(context, assessment, before))) return null;
    const earlier = (await benchmarksOf(context, before)).find((view) => view.benchmark.id === benchmark.id);
    return earlier?.result ?? null;
  }
}

@Resolver(() => AssessmentCriterionType)
export class AssessmentCriterionResolver {
  @FieldResolver(() => ID)
  id(@Root() { assessment, benchmark, criterion }: CriterionView): string {
    return opaque('AssessmentCriterion', assessment.institutionId, assessment.id, benchmark.id, criterion.id);
  }

  @FieldResolver()
  key(@Root() { benchmark, criterion }: CriterionView): string {
    return criterionKey(benchmark, criterion);
  }

  @FieldResolver()
  statement(@Root() view: CriterionView, @Ctx() { language }: RequestContext): string {
    return renderText(view.criterion.statement, language, paramsOf(view.edition.definition.params, view.benchmark));
  }

  @FieldResolver()
  question(@Root() view: CriterionView, @Ctx() { language }: RequestContext): string {
    return renderText(view.criterion.question, language, paramsOf(view.edition.definition.params, view.benchmark));
  }

  @FieldResolver(() => String, { nullable: true })
  hint(@Root() view: CriterionView, @Ctx() { language }: RequestContext): string | null {
    const { hint } = view.criterion;
    return hint ? renderText(hint, language, paramsOf(view.edition.definition.params, view.benchmark)) : null;
  }

  @FieldResolver()
  provenance(@Root() { criterion }: CriterionView): string {
    return criterion.provenance;
  }

  @FieldResolver(() => SourceType)
  source(@Root() { criterion }: CriterionView): SourceType {
    return showSource(criterion.source);
  }

  @FieldResolver(() => QuestionShape)
  ask(@Root() { criterion }: CriterionView, @Ctx() { language }: RequestContext): QuestionShape {
    return showQuestion(criterion.ask, language);
  }

  @FieldResolver()
  scored(@Root() { criterion }: CriterionView): boolean {
    return criterion.score !== null;
  }

  @FieldResolver(() => String, { nullable: true })
  rule(
    @Root() { edition, benchmark, criterion: { score } }: CriterionView,
    @Ctx() { services, language }: RequestContext,
  ): string | null {
    return score && services.registry.ruleInWords(edition.definition, benchmark, score, language);
  }

  @FieldResolver(() => FindingType)
  finding(@Root() { finding }: CriterionView, @Ctx() { language }: RequestContext): FindingType {
    return showFinding(finding, language);
  }

  @FieldResolver(() => [AssessmentItemType])
  async items(
    @Root() { assessment, benchmark, criterion }: CriterionView,
    @Ctx() context: RequestContext,
  ): Promise<AssessmentItemType[]> {
    await requireLevel(context, assessment, 'AssessmentCriterion.items');
    const before = await previousOf(context, assessment);
    const named = (answer: AnswerType | null) =>
      answer && { ...answer, author: shownName(context.actor, assessment.institutionId, answer.author) };
    const own = assessmentPolicy.see(context.actor, assessment);
    const [answers, earlier, suggested] = await Promise.all([
      context.load(answersOfAssessment, assessment),
      before?.editionId === assessment.editionId ? context.load(answersOfAssessment, before) : null,
      // What older answers suggest is for who answers now.
      own ? context.load(suggestionsFor, assessment) : null,
    ]);
    const name = withinEdition(benchmark, criterion);
    return shownItems(criterion, assessment.facts, [...answers.values()].flatMap(toAnswer)).map(({ key, label }) => {
      const stored = answers.get(answerKey(name, key));
      return {
        id: opaque('AssessmentItem', assessment.institutionId, assessment.id, name, key),
        key,
        label: label && renderText(label, context.language),
        answer: stored ? named(showAnswer(criterion.ask, stored, context.language)) : null,
        previous: named(showPrevious(criterion.ask, earlier?.get(answerKey(name, key)), context.language)),
        suggestion:
          suggested && !stored?.value && !stored?.notApplicable
            ? showSuggestion(suggested, { criterion: name, item: key, question: criterion.ask }, context.language)
            : null,
      };
    });
  }

  @FieldResolver()
  evidenceTypes(
    @Root() { criterion }: CriterionView,
    @Ctx() { services, language }: RequestContext,
  ): EvidenceTypeType[] {
    return criterion.evidence
      .map(({ type }) => services.registry.evidenceTypes.get(type))
      .flatMap((type) => (type ? [showEvidenceType(type, language)] : []));
  }

  @FieldResolver(() => [EvidenceItemType], { description: 'Evidence that the institution linked to it.' })
  async evidence(
    @Root() { assessment, benchmark, criterion }: CriterionView,
    @Ctx() context: RequestContext,
  ): Promise<readonly object[]> {
    await requireLevel(context, assessment, 'AssessmentCriterion.evidence');
    const byCriterion = await context.load(evidenceByCriterion, assessment.institutionId);
    return byCriterion.get(criterionKey(benchmark, criterion)) ?? [];
  }

  @FieldResolver()
  changes(@Root() { criterion }: CriterionView): string[] {
    return changesInWords(criterion.origin);
  }
}
