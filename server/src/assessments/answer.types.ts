import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { AnswerValue, Json } from '@waymark/kit';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { CalendarDate } from '../graphql/scalars.ts';

/** Name of the GraphQL type of each kind of answer. */
const TYPE_OF: Readonly<Record<AnswerValue['kind'], string>> = {
  band: 'BandAnswer',
  headcount: 'HeadcountAnswer',
  'yes-no': 'YesNoAnswer',
  option: 'OptionAnswer',
  number: 'NumberAnswer',
  ticked: 'TickedAnswer',
  date: 'DateAnswer',
  text: 'TextAnswer',
};

@InterfaceType('AnswerValue', {
  description:
    'What was answered. `display` and `json` work for every kind, also for kinds that a client does not know.',
  resolveType: ({ kind }: AnswerValue) => TYPE_OF[kind],
})
export abstract class AnswerValueType {
  @Field(() => String, { description: 'The answer in words.' })
  display!: string;

  @Field(() => GraphQLJSON, { description: 'The answer as JSON.' })
  json!: Json;
}

@ObjectType('BandAnswer', { implements: AnswerValueType, description: 'A share, as a band of the scale.' })
class BandAnswerType extends AnswerValueType {
  @Field(() => String, { description: 'Id of the band.' })
  band!: string;
}

@ObjectType('HeadcountAnswer', { implements: AnswerValueType, description: 'A share, as two headcounts.' })
class HeadcountAnswerType extends AnswerValueType {
  @Field(() => Int, { description: 'How many were reached.' })
  reached!: number;

  @Field(() => Int, { description: 'How many there are.' })
  eligible!: number;
}

@ObjectType('YesNoAnswer', { implements: AnswerValueType, description: 'Yes or no.' })
class YesNoAnswerType extends AnswerValueType {
  @Field(() => Boolean, { description: 'True for yes.' })
  yes!: boolean;
}

@ObjectType('OptionAnswer', { implements: AnswerValueType, description: 'One option of a scale.' })
class OptionAnswerType extends AnswerValueType {
  @Field(() => String, { description: 'Id of the option.' })
  option!: string;
}

@ObjectType('NumberAnswer', { implements: AnswerValueType, description: 'A whole number.' })
class NumberAnswerType extends AnswerValueType {
  @Field(() => Int, { description: 'The number.' })
  number!: number;
}

@ObjectType('TickedAnswer', { implements: AnswerValueType, description: 'What was ticked of a list.' })
class TickedAnswerType extends AnswerValueType {
  @Field(() => [String], { description: 'Ids of the entries; empty means none of them.' })
  ticked!: readonly string[];
}

@ObjectType('DateAnswer', { implements: AnswerValueType, description: 'A calendar date.' })
class DateAnswerType extends AnswerValueType {
  @Field(() => CalendarDate, { description: 'The date.' })
  date!: string;
}

@ObjectType('TextAnswer', { implements: AnswerValueType, description: 'Free text.' })
class TextAnswerType extends AnswerValueType {
  @Field(() => String, { description: 'The text.' })
  text!: string;
}

/** Reached only through their interface, so the schema has to be told of them. */
export const answerValueTypes = [
  BandAnswerType,
  HeadcountAnswerType,
  YesNoAnswerType,
  OptionAnswerType,
  NumberAnswerType,
  TickedAnswerType,
  DateAnswerType,
  TextAnswerType,
];

@ObjectType('Answer', { description: 'The present answer to one item.' })
export class AnswerType {
  @Field(() => Int, { description: 'Goes up by one with every change; send it back as `expectedRevision`.' })
  revision!: number;

  @Field(() => AnswerValueType, {
    nullable: true,
    description: 'What was answered; null when it does not apply or was cleared.',
  })
  value!: AnswerValueType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason why the item does not apply; then there is no value.',
  })
  notApplicable!: string | null;

  @Field(() => String, { description: 'Who saved it last.' })
  author!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was saved last.' })
  savedAt!: Date;
}
