import { Field, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { enumType } from '../graphql/enum.ts';
import { EditionType } from '../registry/index.ts';
import { AnswerValueType } from './answer.types.ts';

const RelationEnum = enumType(
  { SAME: 'same', CHANGED: 'changed', STRICTER: 'stricter', RELATED: 'related' },
  {
    name: 'CriterionRelation',
    description: 'How a criterion stands to an older one.',
    values: {
      SAME: 'It asks the same.',
      CHANGED: 'It asks it in another way.',
      STRICTER: 'It asks for more.',
      RELATED: 'It is about the same thing, and an old answer says nothing sure of it.',
    },
  },
);

@ObjectType('EarlierAnswer', { description: 'An answer that was given under another edition.' })
class EarlierAnswerType {
  @Field(() => String, { description: 'What was asked then.' })
  question!: string;

  @Field(() => String, { nullable: true, description: 'The row, such as a year group; null when there were none.' })
  label!: string | null;

  @Field(() => String, { description: 'What was answered, in words.' })
  display!: string;
}

@ObjectType('Suggestion', {
  description: 'What an older answer says about an item: something to confirm, never an answer.',
})
export class SuggestionType {
  @Field(() => RelationEnum, { description: 'How surely.' })
  relation!: string;

  @Field(() => AnswerValueType, {
    nullable: true,
    description: 'The answer to confirm; null when there is none to suggest.',
  })
  value!: AnswerValueType | null;

  @Field(() => String, { nullable: true, description: 'The reason to confirm why it does not apply.' })
  notApplicable!: string | null;

  @Field(() => String, { description: 'Why it is suggested, or why it is only shown.' })
  reason!: string;

  @Field(() => [String], { description: 'What changed between the editions.' })
  notes!: readonly string[];

  @Field(() => [EarlierAnswerType], { description: 'What was answered then.' })
  earlier!: readonly EarlierAnswerType[];
}

@ObjectType('UnpairedCriterion', { description: 'A criterion that only one of two editions has.' })
class UnpairedCriterionType {
  @Field(() => String, { description: 'What must be true, or had to be.' })
  statement!: string;

  @Field(() => String, { nullable: true, description: 'Why it came or went.' })
  note!: string | null;
}

@ObjectType('AssessmentMove', { description: 'How an assessment came under its present edition, and what is to do.' })
export class AssessmentMoveType {
  @Field(() => EditionType, { description: 'Where it was moved from.' })
  from!: object;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  movedAt!: Date;

  @Field(() => String, { description: 'Who moved it.' })
  movedBy!: string;

  @Field(() => Int, { description: 'Items without an answer that have one to confirm.' })
  toConfirm!: number;

  @Field(() => Int, { description: 'Items without an answer that have none to confirm.' })
  toAnswer!: number;

  @Field(() => [UnpairedCriterionType], { description: 'Criteria that are new.' })
  added!: readonly UnpairedCriterionType[];

  @Field(() => [UnpairedCriterionType], { description: 'Criteria that are no longer asked.' })
  dropped!: readonly UnpairedCriterionType[];
}
