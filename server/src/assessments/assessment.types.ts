import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { enumType } from '../graphql/enum.ts';
import { connectionType, NodeType } from '../graphql/relay.types.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import { EvidenceTypeType, ProvenanceEnum, QuestionShape, SourceType } from '../registry/index.ts';
import { AnswerType } from './answer.types.ts';
import { AssessmentMoveType, SuggestionType } from './move.types.ts';
import { BenchmarkOutcomeEnum, FindingType } from './finding.types.ts';

export const AssessmentStateEnum = enumType(
  { DRAFT: 'draft', SUBMITTED: 'submitted' },
  {
    name: 'AssessmentState',
    description: 'Where an assessment stands.',
    values: { DRAFT: 'Being answered.', SUBMITTED: 'Submitted: its result is frozen.' },
  },
);

export const AssessmentActionEnum = enumType(
  { ANSWER: 'answer', SUBMIT: 'submit', MOVE: 'move', UNDO_MOVE: 'undo-move' },
  {
    name: 'AssessmentAction',
    description: 'What the viewer may do with an assessment.',
    values: {
      ANSWER: 'Answer its questions.',
      SUBMIT: 'Submit it.',
      MOVE: 'Move it to the edition that its programme uses now, as `movableTo`.',
      UNDO_MOVE: 'Put it back under the edition that it was moved from.',
    },
  },
);

@ObjectType('Headline', { description: 'A set summed up in one line.' })
export class HeadlineType {
  @Field(() => Int, { description: 'Benchmarks achieved.' })
  achieved!: number;

  @Field(() => Int, { description: 'Benchmarks that apply here.' })
  applicable!: number;

  @Field(() => String, { description: 'As shown to people, such as "5 of 8".' })
  display!: string;
}

@ObjectType('Progress', { description: 'How far the answering has come.' })
export class ProgressType {
  @Field(() => Int, { description: 'Items with an answer.' })
  answered!: number;

  @Field(() => Int, { description: 'Items that apply here.' })
  items!: number;
}

@ObjectType('Receipt', {
  description:
    'What is needed to recompute a result, and the hash that this must give. Hashes are SHA-256 over canonical JSON.',
})
export class ReceiptType {
  @Field(() => Int, { description: 'Version of the contract between modules and platform.' })
  contract!: number;

  @Field(() => String, { description: 'Hash of the edition.' })
  edition!: string;

  @Field(() => [String], { description: 'The rules used, as `id@revision`.' })
  rules!: readonly string[];

  @Field(() => CalendarDate, { description: 'The date for which it holds.' })
  asOf!: string;

  @Field(() => String, { description: 'Hash of the answers, evidence facts and institution facts.' })
  inputs!: string;

  @Field(() => String, { description: 'Hash of the result.' })
  evaluation!: string;
}

@ObjectType('BenchmarkResult', { description: 'What one benchmark came to.' })
export class BenchmarkResultType {
  @Field(() => String, { description: 'Its place in the set.' })
  slot!: string;

  @Field(() => BenchmarkOutcomeEnum, { description: 'What it came to.' })
  outcome!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole percent, rounded down; null when nothing applies or it cannot be scored.',
  })
  percent!: number | null;
}

@ObjectType('AssessmentItem', { description: 'One thing to answer: a row of a question, or a question without rows.' })
export class AssessmentItemType {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;

  @Field(() => String, { description: 'Its name in inputs.' })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the row, such as a year group; null when the question has no rows.',
  })
  label!: string | null;

  @Field(() => AnswerType, { nullable: true, description: 'The answer; null when there is none yet.' })
  answer!: AnswerType | null;

  @Field(() => AnswerType, {
    nullable: true,
    description: 'The answer of the round before, to use again; null when it would not fit this question.',
  })
  previous!: AnswerType | null;

  @Field(() => SuggestionType, {
    nullable: true,
    description: 'What an answer under another edition says here; null once there is an answer.',
  })
  suggestion!: SuggestionType | null;
}

@ObjectType('AssessmentCriterion', { description: 'One criterion with its question, answers and finding.' })
export class AssessmentCriterionType {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;

  @Field(() => String, { description: 'Its name in inputs, such as those of answers and evidence.' })
  key!: string;

  @Field(() => String, { description: 'What must be true.' })
  statement!: string;

  @Field(() => String, { description: 'What is asked.' })
  question!: string;

  @Field(() => String, { nullable: true, description: 'Help for whoever answers.' })
  hint!: string | null;

  @Field(() => ProvenanceEnum, { description: 'Whose criterion it is.' })
  provenance!: string;

  @Field(() => SourceType, { description: 'Where it comes from.' })
  source!: SourceType;

  @Field(() => QuestionShape, { description: 'What may be answered.' })
  ask!: QuestionShape;

  @Field(() => Boolean, { description: 'False when it is recorded and never scored.' })
  scored!: boolean;

  @Field(() => String, { nullable: true, description: 'The scoring rule in words; null when it is recorded only.' })
  rule!: string | null;

  @Field(() => FindingType, { description: 'What it came to.' })
  finding!: FindingType;

  @Field(() => [AssessmentItemType], { description: 'What there is to answer here, in order.' })
  items!: AssessmentItemType[];

  @Field(() => [EvidenceTypeType], { description: 'Kinds of evidence that suit.' })
  evidenceTypes!: EvidenceTypeType[];

  @Field(() => [String], { description: 'What the region changed here, and why.' })
  changes!: string[];
}

@ObjectType('AssessmentBenchmark', {
  description: 'One benchmark of an assessment: questions, answers and outcome together.',
})
export class AssessmentBenchmarkType {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;

  @Field(() => String, { description: 'Its place in the set.' })
  slot!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What it is about.' })
  summary!: string;

  @Field(() => BenchmarkOutcomeEnum, { description: 'What it came to.' })
  outcome!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole percent, rounded down; so far, while questions are unanswered.',
  })
  percent!: number | null;

  @Field(() => Int, { description: 'Points won.' })
  points!: number;

  @Field(() => Int, { description: 'Points that could be won.' })
  possible!: number;

  @Field(() => ProgressType, { description: 'How far the answering has come.' })
  progress!: ProgressType;

  @Field(() => String, { description: 'Why it has this percentage, in words.' })
  explanation!: string;

  @Field(() => [AssessmentCriterionType], { description: 'Its criteria that apply here, in order.' })
  criteria!: AssessmentCriterionType[];

  @Field(() => BenchmarkResultType, { nullable: true, description: 'What it came to in the round before.' })
  previous!: BenchmarkResultType | null;
}

@ObjectType('Assessment', {
  implements: NodeType,
  description: "One institution's answers to one edition in one round.",
})
export class AssessmentType extends NodeType {
  @Field(() => AssessmentStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was begun.' })
  startedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was submitted.' })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who submitted it.' })
  submittedBy!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When an answer was saved last.' })
  lastSavedAt!: Date | null;

  @Field(() => HeadlineType, { description: 'The result in one line.' })
  headline!: HeadlineType;

  @Field(() => ProgressType, { description: 'How far the answering has come.' })
  progress!: ProgressType;

  @Field(() => Boolean, { description: 'Whether everything that applies is answered and scored.' })
  complete!: boolean;

  @Field(() => CalendarDate, { description: 'The date for which the result holds.' })
  asOf!: string;

  @Field(() => [AssessmentBenchmarkType], { description: 'All its benchmarks, in the order of their places.' })
  benchmarks!: AssessmentBenchmarkType[];

  @Field(() => ReceiptType, {
    nullable: true,
    description: 'From which the result can be recomputed; only once submitted.',
  })
  receipt!: ReceiptType | null;

  @Field(() => Boolean, {
    description:
      'False when the round before was answered under another instrument: then the two results are not to be compared.',
  })
  comparableToPrevious!: boolean;

  @Field(() => AssessmentMoveType, {
    nullable: true,
    description: 'How it came under its present edition; null when it was begun with it.',
  })
  move!: AssessmentMoveType | null;

  @Field(() => [AssessmentActionEnum], { description: 'What the viewer may do.' })
  viewerMay!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why the viewer cannot answer, in a sentence; null when they can.',
  })
  readOnlyReason!: string | null;
}

export const AssessmentConnectionType = connectionType('Assessment', () => AssessmentType);
