import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enum.ts';
import { ChoiceType } from './question.types.ts';

export const EvidenceFieldKindEnum = enumType(
  {
    TEXT: 'text',
    LONG_TEXT: 'long-text',
    NUMBER: 'number',
    DATE: 'date',
    LINK: 'link',
    YES_NO: 'yes-no',
    CHOICE: 'choice',
    CHOICES: 'choices',
    YEAR_GROUPS: 'year-groups',
  },
  {
    name: 'EvidenceFieldKind',
    description: 'What a field of an evidence form takes.',
    values: {
      TEXT: 'A line of text.',
      LONG_TEXT: 'Several lines of text.',
      NUMBER: 'A whole number.',
      DATE: 'A calendar date.',
      LINK: 'An address on the web.',
      YES_NO: 'True or false.',
      CHOICE: 'One of the options.',
      CHOICES: 'Any of the options.',
      YEAR_GROUPS: 'Year groups as numbers: -1 nursery, 0 reception, 1 to 14. The options name them.',
    },
  },
);

@ObjectType('EvidenceField', { description: 'A field of an evidence form.' })
export class EvidenceFieldType {
  @Field(() => String, { description: 'Its name in the payload.' })
  key!: string;

  @Field(() => EvidenceFieldKindEnum, { description: 'What it takes.' })
  kind!: string;

  @Field(() => String, { description: 'What to show.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Help for whoever fills it in.' })
  help!: string | null;

  @Field(() => Boolean, { description: 'Whether it must be filled in.' })
  required!: boolean;

  @Field(() => Int, { nullable: true, description: 'Most characters allowed.' })
  maxLength!: number | null;

  @Field(() => Int, { nullable: true, description: 'Smallest number allowed.' })
  min!: number | null;

  @Field(() => Int, { nullable: true, description: 'Largest number allowed.' })
  max!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the number field which this one may not exceed, when both are given.',
  })
  atMost!: string | null;

  @Field(() => String, { nullable: true, description: 'What a number counts.' })
  unit!: string | null;

  @Field(() => [ChoiceType], { description: 'What there is to choose from.' })
  options!: readonly ChoiceType[];
}

@ObjectType('EvidenceType', { description: 'A kind of evidence: its form, and how long it stays fresh.' })
export class EvidenceTypeType {
  @Field(() => ID, { description: 'Opaque, and the same for ever.' })
  id!: string;

  @Field(() => String, { description: 'Its name in inputs.' })
  key!: string;

  @Field(() => String, { description: 'What to show.' })
  label!: string;

  @Field(() => String, { description: 'What it is for.' })
  help!: string;

  @Field(() => [EvidenceFieldType], { description: 'The form, in order.' })
  fields!: readonly EvidenceFieldType[];

  @Field(() => Boolean, { description: 'Whether its text or files could name people: warn before it is filled in.' })
  mayNamePeople!: boolean;

  @Field(() => Int, { description: 'Most files that it may have.' })
  maxFiles!: number;

  @Field(() => Boolean, { description: 'Whether it needs a file.' })
  filesRequired!: boolean;

  @Field(() => String, { description: 'How long it stays fresh, in words.' })
  freshness!: string;
}
