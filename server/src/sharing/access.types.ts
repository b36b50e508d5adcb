import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enum.ts';
import { PageArgsType } from '../graphql/page.args.ts';
import { connectionType } from '../graphql/relay.types.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import type { AccessDoor, AccessLevel } from '../ledger/index.ts';
import type { AccessFilter } from './list-accesses.ts';

const AccessLevelEnum = enumType(
  {
    REGISTER: 'register',
    HEADLINE: 'headline',
    BENCHMARK: 'benchmark',
    CRITERION: 'criterion',
    EVIDENCE: 'evidence',
    FILE: 'file',
  },
  {
    name: 'AccessLevel',
    description: 'What was read.',
    values: {
      REGISTER: 'Facts that the public register has: name, numbers, address.',
      HEADLINE: 'How many benchmarks are achieved.',
      BENCHMARK: 'The outcome and percentage of each benchmark.',
      CRITERION: 'Answers and findings.',
      EVIDENCE: 'Evidence, as it was entered.',
      FILE: 'A file of a piece of evidence.',
    },
  },
);

const AccessDoorEnum = enumType(
  { API: 'api', PAGE: 'page', SUBSCRIPTION: 'subscription', FILE: 'file', AGGREGATE: 'aggregate' },
  {
    name: 'AccessDoor',
    description: 'How it was read.',
    values: {
      API: 'By a program, with a key.',
      PAGE: 'By a person who was signed in.',
      SUBSCRIPTION: 'Pushed to who watches.',
      FILE: 'As a download.',
      AGGREGATE: 'Within a sum over many institutions.',
    },
  },
);

const ReaderKindEnum = enumType(
  { PERSON: 'person', CLIENT: 'client' },
  {
    name: 'ReaderKind',
    description: 'Whether a person or a program reads.',
    values: { PERSON: 'A person.', CLIENT: "A partner's program, with a key." },
  },
);

@ObjectType('Access', {
  description: 'That somebody from outside read something of an institution on one day, and how often.',
  simpleResolvers: true,
})
export class AccessType {
  @Field(() => CalendarDate, { description: 'On which day, in Europe/London.' })
  day!: string;

  @Field(() => String, { description: 'Name of the person or program.' })
  readerName!: string;

  @Field(() => ReaderKindEnum, { description: 'Whether it was a person or a program.' })
  readerKind!: string;

  @Field(() => AccessLevelEnum, { description: 'What was read.' })
  level!: AccessLevel;

  @Field(() => AccessDoorEnum, { description: 'How it was read.' })
  door!: AccessDoor;

  @Field(() => Int, { description: 'In how many requests.' })
  count!: number;

  @Field(() => GraphQLDateTime, { description: 'The first time that day.' })
  firstAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'The last time that day.' })
  lastAt!: Date;
}

export const AccessConnectionType = connectionType('Access', () => AccessType);

@InputType('AccessFilter', { description: 'What the ledger is narrowed to. What is left out narrows nothing.' })
class AccessFilterInput implements AccessFilter {
  @Field(() => ID, { nullable: true, description: 'Only readers of this organisation.' })
  organisationId?: string | null;

  @Field(() => [AccessLevelEnum], { nullable: true, description: 'Only what was read at these levels.' })
  levels?: AccessLevel[] | null;

  @Field(() => [AccessDoorEnum], { nullable: true, description: 'Only what was read in these ways.' })
  doors?: AccessDoor[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day.' })
  to?: string | null;
}

@ArgsType()
export class AccessesArgs extends PageArgsType {
  @Field(() => AccessFilterInput, { nullable: true, description: 'Narrows the ledger.' })
  filter?: AccessFilterInput | null;
}
