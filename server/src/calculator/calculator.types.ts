import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AnswerValueInput, AnswerValueType, FindingType } from '../assessments/index.ts';
import { ProblemType } from '../graphql/payload.types.ts';
import type { Problem } from '../platform/problem.ts';
import { EditionBenchmarkType, EditionCriterionType, EditionType, EvidenceTypeType } from '../registry/index.ts';

@ObjectType('CriterionRow', {
  description: 'One thing that is asked: the question itself, or one of what it is repeated over.',
})
export class CriterionRowType {
  @Field(() => String, { description: 'Its name in inputs, as `item`.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'What to show; null when the question is asked once.' })
  label!: string | null;
}

@ObjectType('ExampleAnswer', { description: 'What an example answers in one row.' })
export class ExampleAnswerType {
  @Field(() => String, { description: "The row's key." })
  item!: string;

  @Field(() => AnswerValueType, { description: 'The answer.' })
  value!: AnswerValueType;
}

@ObjectType('ExampleEvidence', { description: 'Evidence that an example has.' })
export class ExampleEvidenceType {
  @Field(() => EvidenceTypeType, { description: 'Its kind.' })
  type!: EvidenceTypeType;

  @Field(() => Int, { description: 'How many pieces, all of them in date.' })
  pieces!: number;
}

@ObjectType('CriterionExample', { description: 'Answers and what they come to.' })
export class CriterionExampleType {
  @Field(() => [ExampleAnswerType], { description: 'An answer for each row, in their order.' })
  answers!: readonly ExampleAnswerType[];

  @Field(() => [ExampleEvidenceType], { description: 'Evidence that is linked.' })
  evidence!: readonly ExampleEvidenceType[];

  @Field(() => FindingType, { description: 'What they come to.' })
  finding!: FindingType;
}

@ObjectType('CriterionCalculator', { description: 'One criterion of an edition, to read and to try.' })
export class CriterionCalculatorType {
  @Field(() => EditionType, { description: 'The edition.' })
  edition!: object;

  @Field(() => EditionBenchmarkType, { description: 'The benchmark that it belongs to.' })
  benchmark!: EditionBenchmarkType;

  @Field(() => EditionCriterionType, { description: 'Its words, its source and its rule.' })
  criterion!: EditionCriterionType;

  @Field(() => [CriterionRowType], { description: 'Every row that its question may have.' })
  rows!: readonly CriterionRowType[];

  @Field(() => [EvidenceTypeType], { description: 'Kinds of evidence that its rule counts; most rules count none.' })
  counts!: readonly EvidenceTypeType[];

  @Field(() => [CriterionExampleType], {
    description:
      'What falls short, what is just enough, and what lies between; empty when it is recorded only, or cannot be scored.',
    complexity: 20,
  })
  examples!: readonly CriterionExampleType[];
}

@InputType('TriedAnswerInput', { description: 'One of `value` and `notApplicable`.' })
export class TriedAnswerInput {
  @Field(() => String, { description: "The row's key." })
  item!: string;

  @Field(() => AnswerValueInput, { nullable: true, description: 'The answer.' })
  value?: AnswerValueInput | null;

  @Field(() => String, { nullable: true, description: 'Why the row does not apply, in a sentence.' })
  notApplicable?: string | null;
}

@InputType('TriedEvidenceInput', { description: 'Evidence that one would have.' })
export class TriedEvidenceInput {
  @Field(() => String, { description: "The evidence type's key." })
  type!: string;

  @Field(() => Int, { description: 'How many pieces that are in date, 0 to 100.' })
  pieces!: number;
}

@InputType('TryCriterionInput', { description: 'Answers to try on one criterion. Nothing is stored.' })
export class TryCriterionInput {
  @Field(() => ID, { description: 'The edition.' })
  editionId!: string;

  @Field(() => String, { description: "The criterion's key." })
  criterion!: string;

  @Field(() => [TriedAnswerInput], { description: 'At most one for each row; a row that is left out has no answer.' })
  answers!: TriedAnswerInput[];

  @Field(() => [TriedEvidenceInput], { nullable: true, description: 'At most one entry for each kind of evidence.' })
  evidence?: TriedEvidenceInput[] | null;
}

@ObjectType('TriedCriterion', { description: 'What came of it: a finding, or problems.' })
export class TriedCriterionType {
  @Field(() => FindingType, { nullable: true, description: 'What the answers come to; null when there are problems.' })
  finding!: FindingType | null;

  @Field(() => [ProblemType], { description: 'What to repair; empty when it was tried.' })
  problems!: readonly Problem[];
}
