import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Json } from '@waymark/kit';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { enumType } from '../graphql/enum.ts';
import { connectionType, NodeType } from '../graphql/relay.types.ts';
import { EvidenceTypeType } from './evidence-type.types.ts';
import { ChoiceType, QuestionShape } from './question.types.ts';
import { ProvenanceEnum, SourceType } from './source.types.ts';

const EditionStatusEnum = enumType(
  { SHIPPED: 'shipped', PUBLISHED: 'published' },
  {
    name: 'EditionStatus',
    description: 'How an edition came to be.',
    values: { SHIPPED: 'It came with a module.', PUBLISHED: 'A region adapted and published it.' },
  },
);

const ParameterTypeEnum = enumType(
  { INTEGER: 'integer', YES_NO: 'yes-no', OPTION: 'option' },
  {
    name: 'ParameterType',
    description: 'What a parameter takes.',
    values: { INTEGER: 'A whole number.', YES_NO: 'True or false.', OPTION: 'One of the options.' },
  },
);

const ChangeKindEnum = enumType(
  { ADDED: 'added', REMOVED: 'removed', CHANGED: 'changed', MOVED: 'moved' },
  {
    name: 'ChangeKind',
    description: 'What happened to an element of a set.',
    values: {
      ADDED: 'It is new.',
      REMOVED: 'It is gone.',
      CHANGED: 'Something of it differs.',
      MOVED: 'It has another place.',
    },
  },
);

const ChangeClassEnum = enumType(
  { WORDING: 'wording', COMPATIBLE: 'compatible', BREAKING: 'breaking' },
  {
    name: 'ChangeClass',
    description: 'How much a change matters to those who have already answered.',
    values: {
      WORDING: 'Words alone; answers and scores stay.',
      COMPATIBLE: 'Answers still fit; scores may move.',
      BREAKING: 'Answers are missing, or no longer fit.',
    },
  },
);

@ObjectType('Parameter', { description: 'What a region may turn.' })
export class ParameterType {
  @Field(() => String, { description: 'Its name in inputs.' })
  name!: string;

  @Field(() => String, { description: 'What to show.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Help for whoever turns it.' })
  hint!: string | null;

  @Field(() => ParameterTypeEnum, { description: 'What it takes.' })
  type!: string;

  @Field(() => Int, { nullable: true, description: 'Smallest number allowed.' })
  min!: number | null;

  @Field(() => Int, { nullable: true, description: 'Largest number allowed.' })
  max!: number | null;

  @Field(() => [ChoiceType], { description: 'What there is to choose from.' })
  options!: readonly ChoiceType[];

  @Field(() => GraphQLJSON, { description: 'Its value unless a region turns it.' })
  default!: Json;

  @Field(() => GraphQLJSON, { description: 'Its value here.' })
  value!: Json;

  @Field(() => String, { description: 'Its value here, in words.' })
  display!: string;
}

@ObjectType('EditionCriterion', { description: 'One thing that must be true.' })
export class EditionCriterionType {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;

  @Field(() => String, { description: 'Its name in inputs.' })
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

  @Field(() => String, {
    nullable: true,
    description: 'What the question is repeated over, in words; null when it is asked once.',
  })
  repeatedOver!: string | null;

  @Field(() => Boolean, { description: 'False when it is recorded and never scored.' })
  scored!: boolean;

  @Field(() => String, { nullable: true, description: 'The scoring rule in words; null when it is recorded only.' })
  rule!: string | null;

  @Field(() => Int, { description: 'How much its points count.' })
  weight!: number;

  @Field(() => [EvidenceTypeType], { description: 'Kinds of evidence that suit.' })
  evidenceTypes!: readonly EvidenceTypeType[];

  @Field(() => [String], { description: 'What was changed against the set that first defined it, and why.' })
  changes!: readonly string[];
}

@ObjectType('EditionBenchmark', { description: 'One benchmark of a set.' })
export class EditionBenchmarkType {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;

  @Field(() => String, { description: 'Its name in inputs.' })
  key!: string;

  @Field(() => String, { description: 'Its place in the set.' })
  slot!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What it is about.' })
  summary!: string;

  @Field(() => String, { description: 'How it is decided, in words.' })
  rule!: string;

  @Field(() => [ParameterType], { description: 'What a region may turn.' })
  parameters!: readonly ParameterType[];

  @Field(() => [EditionCriterionType], { description: 'Its criteria, in order.' })
  criteria!: readonly EditionCriterionType[];

  @Field(() => [String], { description: 'What was changed against the set that first defined it, and why.' })
  changes!: readonly string[];
}

@ObjectType('EditionChange', { description: 'One difference between two editions.' })
export class EditionChangeType {
  @Field(() => String, { description: 'Key of the element; empty for the set itself.' })
  target!: string;

  @Field(() => String, { description: 'The element, in words.' })
  targetTitle!: string;

  @Field(() => ChangeKindEnum, { description: 'What happened to it.' })
  kind!: string;

  @Field(() => String, { description: 'Which part of it; empty when the whole element was added or removed.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Before, in words.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'After, in words.' })
  after!: string | null;

  @Field(() => ChangeClassEnum, { description: 'How much it matters.' })
  class!: string;

  @Field(() => String, { nullable: true, description: 'Why, as the region said.' })
  why!: string | null;
}

@ObjectType('Edition', { implements: NodeType, description: 'A set of benchmarks as it was published, for ever.' })
export class EditionType extends NodeType {
  @Field(() => String, { description: '`set-id/edition-id`.' })
  key!: string;

  @Field(() => String, { description: 'The set that it is an edition of.' })
  setId!: string;

  @Field(() => String, { description: 'Name of the edition within its set, such as a year.' })
  label!: string;

  @Field(() => String, { description: "The set's title." })
  title!: string;

  @Field(() => String, { description: 'What it is for.' })
  summary!: string;

  @Field(() => String, { description: 'SHA-256 of its definition as canonical JSON.' })
  hash!: string;

  @Field(() => EditionStatusEnum, { description: 'How it came to be.' })
  status!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a region published it.' })
  publishedAt!: Date | null;

  @Field(() => Boolean, {
    description: 'False when the module that it came from is not loaded; what was stored under it stays readable.',
  })
  available!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is not available, in a sentence.' })
  unavailableReason!: string | null;

  @Field(() => [EditionChangeType], { description: 'What it changes against its parent.' })
  changes!: readonly EditionChangeType[];

  @Field(() => [ParameterType], { description: "The set's own parameters." })
  parameters!: readonly ParameterType[];

  @Field(() => [EditionBenchmarkType], { description: 'Its benchmarks, in the order of their places.' })
  benchmarks!: readonly EditionBenchmarkType[];

  @Field(() => Int, { description: 'How many criteria it has.' })
  criteriaCount!: number;
}

export const EditionConnectionType = connectionType('Edition', () => EditionType);
