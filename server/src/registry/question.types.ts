import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enum.ts';

/** The closed set of question types, as the API names them. */
export const QuestionTypeEnum = enumType(
  {
    SHARE_OF_COHORT: 'share-of-cohort',
    YES_NO: 'yes-no',
    AGREEMENT: 'agreement',
    FREQUENCY: 'frequency',
    COUNT: 'count',
    CHECKLIST: 'checklist',
    DATE: 'date',
    NOTE: 'note',
  },
  {
    name: 'QuestionType',
    description: 'What kind of answer a question takes.',
    values: {
      SHARE_OF_COHORT: 'How many of a group: a band, or two headcounts from which the band follows.',
      YES_NO: 'Yes or no.',
      AGREEMENT: 'How far people agree.',
      FREQUENCY: 'How often.',
      COUNT: 'A whole number.',
      CHECKLIST: 'Any of a list.',
      DATE: 'A calendar date.',
      NOTE: 'Free text, never scored.',
    },
  },
);

@ObjectType('Choice', { description: 'Something to choose.' })
export class ChoiceType {
  @Field(() => String, { description: 'What to send.' })
  id!: string;

  @Field(() => String, { description: 'What to show.' })
  label!: string;
}

@ObjectType('Question', { description: 'What is asked, and what may be answered.' })
export class QuestionShape {
  @Field(() => QuestionTypeEnum, { description: 'The kind of answer.' })
  type!: string;

  @Field(() => [ChoiceType], {
    description: 'Bands, options or entries to tick, lowest first; empty when there is nothing to choose from.',
  })
  options!: readonly ChoiceType[];

  @Field(() => String, { nullable: true, description: 'What a number counts.' })
  unit!: string | null;

  @Field(() => Int, { nullable: true, description: 'Smallest number allowed.' })
  min!: number | null;

  @Field(() => Int, { nullable: true, description: 'Largest number allowed; null when there is no limit.' })
  max!: number | null;
}
