import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Json } from '@waymark/kit';
import { GraphQLJSON } from 'graphql-scalars';
import { enumType } from '../graphql/enum.ts';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import { EditionType } from '../registry/index.ts';
import { ProfileType } from './profile.types.ts';

const TextFieldEnum = enumType(
  { TITLE: 'title', SUMMARY: 'summary', STATEMENT: 'statement', QUESTION: 'question', HINT: 'hint' },
  {
    name: 'TextField',
    description: 'Which words of an element.',
    values: {
      TITLE: 'The title of a benchmark or of the set.',
      SUMMARY: 'What a benchmark or the set is about.',
      STATEMENT: 'What must be true.',
      QUESTION: 'What is asked.',
      HINT: 'Help for whoever answers.',
    },
  },
);

const TARGET = 'Empty for the set, `benchmark` or `benchmark/criterion`.';

@InputType('TargetInput', { description: 'An element of the set.' })
class TargetInput {
  @Field(() => String, { description: TARGET })
  target!: string;
}

@InputType('AmendTextInput', { description: 'Re-words something.' })
class AmendTextInput extends TargetInput {
  @Field(() => TextFieldEnum, { description: 'Which words.' })
  field!: string;

  @Field(() => String, { description: 'Language tag of the words.' })
  language!: string;

  @Field(() => String, { description: 'The new words.' })
  text!: string;
}

@InputType('ReorderInput', { description: 'Puts benchmarks or criteria into another order.' })
class ReorderInput extends TargetInput {
  @Field(() => [String], { description: 'Every id once, in the new order.' })
  order!: string[];
}

@InputType('SetParameterInput', { description: 'Turns a parameter.' })
class SetParameterInput extends TargetInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => GraphQLJSON, { description: 'Its new value.' })
  value!: Json;
}

@InputType('ChooseRuleInput', { description: 'Scores something by another rule.' })
class ChooseRuleInput extends TargetInput {
  @Field(() => String, {
    nullable: true,
    description: 'The rule, as `id@revision`. None records a criterion without scoring it.',
  })
  rule?: string | null;

  @Field(() => GraphQLJSON, { nullable: true, description: 'Its arguments; none when absent.' })
  args?: Json;
}

@InputType('EvidenceRequirementInput', { description: 'A kind of evidence asked for.' })
class EvidenceRequirementInput {
  @Field(() => String, { description: 'Key of the evidence type.' })
  type!: string;

  @Field(() => Boolean, { description: 'Whether submitting needs it.' })
  required!: boolean;
}

@InputType('SetEvidenceInput', { description: 'Chooses the evidence asked for.' })
class SetEvidenceInput extends TargetInput {
  @Field(() => [EvidenceRequirementInput], { description: 'All of it, in order.' })
  evidence!: EvidenceRequirementInput[];
}

@InputType('AddCriterionInput', { description: 'Adds a criterion that is asked and scored like an existing one.' })
class AddCriterionInput extends TargetInput {
  @Field(() => String, { description: 'Its id: new within the benchmark.' })
  key!: string;

  @Field(() => String, { description: 'What must be true.' })
  statement!: string;

  @Field(() => String, { description: 'What is asked.' })
  question!: string;

  @Field(() => String, { nullable: true, description: 'Help for whoever answers.' })
  hint?: string | null;

  @Field(() => String, {
    description: 'The criterion, `benchmark/criterion`, whose way of asking and scoring it takes.',
  })
  like!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the criterion that it stands after; at the end when absent.',
  })
  after?: string | null;
}

@InputType('SwapSlotInput', { description: 'Fills a place with a benchmark of another set.' })
class SwapSlotInput extends TargetInput {
  @Field(() => String, { description: 'The edition that it comes from, as `set/edition`.' })
  from!: string;

  @Field(() => String, { description: 'The benchmark.' })
  benchmark!: string;
}

@InputType('ProfileOperationInput', { description: 'One change: `why` and exactly one other field.' })
export class ProfileOperationInput {
  @Field(() => String, { nullable: true, description: 'The reason, for those who will read the set.' })
  why?: string | null;

  @Field(() => TargetInput, { nullable: true, description: 'Leaves an element out.' })
  exclude?: TargetInput | null;

  @Field(() => TargetInput, { nullable: true, description: 'Takes in an element that an ancestor left out.' })
  include?: TargetInput | null;

  @Field(() => AmendTextInput, { nullable: true, description: 'Re-words something.' })
  amendText?: AmendTextInput | null;

  @Field(() => ReorderInput, { nullable: true, description: 'Changes an order.' })
  reorder?: ReorderInput | null;

  @Field(() => SetParameterInput, { nullable: true, description: 'Turns a parameter.' })
  setParameter?: SetParameterInput | null;

  @Field(() => ChooseRuleInput, { nullable: true, description: 'Scores something by another rule.' })
  chooseRule?: ChooseRuleInput | null;

  @Field(() => SetEvidenceInput, { nullable: true, description: 'Chooses the evidence asked for.' })
  setEvidence?: SetEvidenceInput | null;

  @Field(() => AddCriterionInput, { nullable: true, description: 'Adds a criterion.' })
  addCriterion?: AddCriterionInput | null;

  @Field(() => SwapSlotInput, { nullable: true, description: 'Fills a place from another set.' })
  swapSlot?: SwapSlotInput | null;
}

@InputType('CreateProfileInput', { description: 'Begins to adapt a set.' })
export class CreateProfileInput extends MutationInput {
  @Field(() => ID, { description: 'The edition to start from.' })
  parentId!: string;

  @Field(() => String, { description: 'Name of the adapted set.' })
  name!: string;

  @Field(() => String, { description: 'Name of the edition that publishing makes, such as a year.' })
  editionLabel!: string;
}

@ObjectType('CreateProfilePayload', { description: 'What came of it.' })
export class CreateProfilePayload extends MutationPayload {
  @Field(() => ProfileType, { nullable: true, description: 'The new profile.' })
  profile!: object | null;
}

@InputType('ChangeProfileInput', {
  description: 'Replaces the whole list of operations: undo is sending the list of before.',
})
export class ChangeProfileInput extends MutationInput {
  @Field(() => ID, { description: 'The profile.' })
  profileId!: string;

  @Field(() => Int, { description: 'The revision that you saw.' })
  expectedRevision!: number;

  @Field(() => [ProfileOperationInput], { description: 'All changes, in order.' })
  operations!: ProfileOperationInput[];
}

@ObjectType('ChangeProfilePayload', { description: 'What came of it. Problems of the set itself are on the profile.' })
export class ChangeProfilePayload extends MutationPayload {
  @Field(() => ProfileType, { nullable: true, description: 'The profile as it is now.' })
  profile!: object | null;
}

@InputType('PublishProfileInput', { description: 'Publishes an edition for ever.' })
export class PublishProfileInput extends MutationInput {
  @Field(() => ID, { description: 'The profile.' })
  profileId!: string;

  @Field(() => Int, { description: 'The revision that you saw.' })
  expectedRevision!: number;

  @Field(() => String, { description: "The edition's name, repeated." })
  confirm!: string;
}

@ObjectType('PublishProfilePayload', { description: 'What came of it.' })
export class PublishProfilePayload extends MutationPayload {
  @Field(() => ProfileType, { nullable: true, description: 'The profile as it is now.' })
  profile!: object | null;

  @Field(() => EditionType, { nullable: true, description: 'The new edition.' })
  edition!: object | null;
}
