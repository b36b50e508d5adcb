import { renderText, rowsOf } from '@waymark/kit';
import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { saidOf, showFinding, showValue } from '../assessments/index.ts';
import { BadUserInput } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import {
  showBenchmark,
  showEvidenceType,
  type EditionBenchmarkType,
  type EditionCriterionType,
  type EvidenceTypeType,
  type StoredEdition,
} from '../registry/index.ts';
import {
  CriterionCalculatorType,
  TriedCriterionType,
  TryCriterionInput,
  type CriterionExampleType,
  type CriterionRowType,
  type TriedAnswerInput,
} from './calculator.types.ts';
import { decider, type Pieces } from './decide.ts';
import { evidenceNeeded, examplesOf } from './examples.ts';
import { findPlace, type Place } from './place.ts';
import { tryCriterion, type TrialAnswer } from './try-criterion.ts';

/** Editions are no secret, so whoever is signed in may try them. */
@Resolver(() => CriterionCalculatorType)
export class CalculatorResolver {
  @Authorized()
  @Query(() => CriterionCalculatorType, {
    name: 'criterion',
    nullable: true,
    description: 'One criterion of an edition: its words, source and rule, and examples of what answers come to.',
  })
  calculator(
    @Arg('editionId', () => ID, { description: 'The edition.' }) editionId: string,
    @Arg('key', () => String, { description: "The criterion's key." }) key: string,
    @Ctx() context: RequestContext,
  ): Promise<Place> {
    return findPlace(context, idOf('Edition', editionId), key);
  }

  @Authorized()
  @Query(() => TriedCriterionType, {
    nullable: true,
    description: 'What answers to one criterion would come to. Nothing is stored.',
  })
  async tryCriterion(
    @Arg('input', () => TryCriterionInput, { description: 'What to try.' }) input: TryCriterionInput,
    @Ctx() context: RequestContext,
  ): Promise<TriedCriterionType> {
    const place = await findPlace(context, idOf('Edition', input.editionId), input.criterion);
    const { finding, problems } = await tryCriterion(context, place, {
      answers: input.answers.map(readAnswer),
      evidence: input.evidence ?? [],
    });
    return { finding: finding && showFinding(finding, context.language), problems };
  }

  @FieldResolver()
  edition(@Root() { stored }: Place): StoredEdition {
    return stored;
  }

  @FieldResolver()
  benchmark(@Root() place: Place, @Ctx() context: RequestContext): EditionBenchmarkType {
    return shownBenchmark(place, context);
  }

  @FieldResolver()
  criterion(@Root() place: Place, @Ctx() context: RequestContext): EditionCriterionType | undefined {
    return shownBenchmark(place, context).criteria.find(({ key }) => key === place.key);
  }

  @FieldResolver()
  rows(@Root() { criterion }: Place, @Ctx() { language }: RequestContext): CriterionRowType[] {
    return rowsOf(criterion.ask).map(({ key, label }) => ({ key, label: label && renderText(label, language) }));
  }

  @FieldResolver()
  async counts(@Root() place: Place, @Ctx() context: RequestContext): Promise<EvidenceTypeType[]> {
    const needed = await evidenceNeeded(context, place, decider(context, place));
    return needed.map(({ type }) => showEvidenceType(type, context.language));
  }

  @FieldResolver()
  async examples(@Root() place: Place, @Ctx() context: RequestContext): Promise<CriterionExampleType[]> {
    const { language } = context;
    const examples = await examplesOf(context, place);
    return examples.map(({ answers, evidence, finding }) => ({
      answers: answers.flatMap((answer) =>
        'value' in answer ? [{ item: answer.item, value: showValue(place.criterion.ask, answer.value, language) }] : [],
      ),
      evidence: evidence.map(({ type, pieces }: Pieces) => ({ type: showEvidenceType(type, language), pieces })),
      finding: showFinding(finding, language),
    }));
  }
}

function readAnswer({ item, value, notApplicable }: TriedAnswerInput): TrialAnswer {
  if (value && typeof notApplicable === 'string')
    throw new BadUserInput('Give exactly one of `value` and `notApplicable`.');
  return { item, said: saidOf({ value: value ?? null, notApplicable: notApplicable ?? null }) };
}

const shownBenchmark = ({ stored, benchmark }: Place, { services, language }: RequestContext): EditionBenchmarkType =>
  showBenchmark(stored.definition, benchmark, stored.id, { registry: services.registry, language });
