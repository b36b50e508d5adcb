import { Field, Int, ObjectType } from 'type-graphql';
import type { EvidenceRequirement, Json } from '@waymark/kit';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { enumType } from '../graphql/enum.ts';
import { ProblemType } from '../graphql/payload.types.ts';
import { connectionType, NodeType } from '../graphql/relay.types.ts';
import type { Problem } from '../platform/problem.ts';
import { EditionChangeType, ParameterType, ProvenanceEnum, QuestionShape, RuleChoiceType } from '../registry/index.ts';

const ProfileStateEnum = enumType(
  { DRAFT: 'draft', PUBLISHED: 'published' },
  {
    name: 'ProfileState',
    description: 'Where an adaptation stands.',
    values: { DRAFT: 'Being made.', PUBLISHED: 'Published: it no longer changes.' },
  },
);

@ObjectType('EvidenceRequirement', { description: 'A kind of evidence asked for.' })
class EvidenceRequirementType {
  @Field(() => String, { description: 'Key of the evidence type.' })
  type!: string;

  @Field(() => Boolean, { description: 'Whether submitting needs it.' })
  required!: boolean;
}

@ObjectType('OutlineCriterion', { description: 'A criterion as the editor shows it.' })
class OutlineCriterionType {
  @Field(() => String, { description: 'Its name in inputs.' })
  key!: string;

  @Field(() => String, { description: 'What must be true, as it is worded now.' })
  statement!: string;

  @Field(() => String, { description: 'What is asked, as it is worded now.' })
  question!: string;

  @Field(() => String, { nullable: true, description: 'Help, as it is worded now.' })
  hint!: string | null;

  @Field(() => Boolean, { description: 'Whether it is left out.' })
  excluded!: boolean;

  @Field(() => Boolean, { description: 'Whether the region added it.' })
  added!: boolean;

  @Field(() => String, { nullable: true, description: 'The scoring rule in words; null when it is recorded only.' })
  rule!: string | null;

  @Field(() => [RuleChoiceType], { description: 'Rules that it can be scored by, as `chooseRule` takes them.' })
  rules!: readonly RuleChoiceType[];

  @Field(() => [EvidenceRequirementType], { description: 'The evidence asked for, as it is now.' })
  evidence!: readonly EvidenceRequirement[];

  @Field(() => QuestionShape, { description: 'What may be answered.' })
  ask!: QuestionShape;

  @Field(() => ProvenanceEnum, { description: 'Whose criterion it is.' })
  provenance!: string;
}

@ObjectType('OutlineBenchmark', { description: 'A benchmark as the editor shows it.' })
export class OutlineBenchmarkType {
  @Field(() => String, { description: 'Its name in inputs.' })
  key!: string;

  @Field(() => String, { description: 'Its place in the set.' })
  slot!: string;

  @Field(() => String, { description: 'Its title, as it is worded now.' })
  title!: string;

  @Field(() => String, { description: 'What it is about, as it is worded now.' })
  summary!: string;

  @Field(() => Boolean, { description: 'Whether it is left out.' })
  excluded!: boolean;

  @Field(() => [ParameterType], { description: 'What the region may turn, with the values of now.' })
  parameters!: readonly ParameterType[];

  @Field(() => [OutlineCriterionType], { description: 'Its criteria, in the order of now, those left out included.' })
  criteria!: readonly OutlineCriterionType[];
}

@ObjectType('ProfileOperation', { description: 'One change that a region makes.' })
export class ProfileOperationType {
  @Field(() => Int, { description: 'Its place in the list, from 0.' })
  index!: number;

  @Field(() => String, { description: 'What it does.' })
  op!: string;

  @Field(() => String, { description: 'To what: empty for the set, `benchmark` or `benchmark/criterion`.' })
  target!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  why!: string | null;

  @Field(() => String, { description: 'The change in words.' })
  display!: string;

  @Field(() => GraphQLJSON, { description: 'The change as data.' })
  json!: Json;
}

@ObjectType('Profile', {
  implements: NodeType,
  description: "A region's changes to a set, until and after they are published.",
})
export class ProfileType extends NodeType {
  @Field(() => String, { description: 'Name of the adapted set.' })
  name!: string;

  @Field(() => String, { description: 'The name as the first part of the edition key.' })
  slug!: string;

  @Field(() => String, { description: 'Name of the edition that publishing makes.' })
  editionLabel!: string;

  @Field(() => ProfileStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => Int, { description: 'Goes up by one with every change; send it back as `expectedRevision`.' })
  revision!: number;

  @Field(() => [ProfileOperationType], { description: 'Its changes, in order.' })
  operations!: readonly ProfileOperationType[];

  @Field(() => [OutlineBenchmarkType], {
    description: 'The set as it stands, for an editor: also while there are problems.',
  })
  outline!: readonly OutlineBenchmarkType[];

  @Field(() => [EditionChangeType], {
    description: 'What it changes against its parent; empty while there are problems.',
  })
  changes!: readonly EditionChangeType[];

  @Field(() => [ProblemType], { description: 'What keeps it from being published, each with its place.' })
  problems!: readonly Problem[];

  @Field(() => GraphQLDateTime, { description: 'When it was changed last.' })
  updatedAt!: Date;
}

export const ProfileConnectionType = connectionType('Profile', () => ProfileType);
