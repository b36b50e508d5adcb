import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { enumType } from '../graphql/enum.ts';
import { PageArgsType } from '../graphql/page.args.ts';
import { connectionType } from '../graphql/relay.types.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import type { TrailKind } from './event-words.ts';

const TrailKindEnum = enumType(
  {
    ANSWERS: 'answers',
    ASSESSMENTS: 'assessments',
    EVIDENCE: 'evidence',
    SHARING: 'sharing',
    PEOPLE: 'people',
    SIGN_IN: 'sign-in',
    PROGRAMMES: 'programmes',
    SETS: 'sets',
    REGISTERS: 'registers',
    KEYS: 'keys',
    MODULES: 'modules',
    OTHER: 'other',
  },
  {
    name: 'TrailKind',
    description: 'What kind of thing happened.',
    values: {
      ANSWERS: 'Answers were saved.',
      ASSESSMENTS: 'Assessments were begun, submitted or moved.',
      EVIDENCE: 'Evidence was added, changed or removed.',
      SHARING: 'Partners were let in or kept out.',
      PEOPLE: 'People and their roles changed.',
      SIGN_IN: 'How people sign in changed, and for whom they act.',
      PROGRAMMES: 'Programmes, their editions and who is enrolled changed.',
      SETS: 'Sets were adapted and published.',
      REGISTERS: 'Registers were imported.',
      KEYS: 'Keys of programs were made and ended.',
      MODULES: 'Modules were let score again.',
      OTHER: 'What this version has no words for.',
    },
  },
);

@ObjectType('TrailActor', {
  description: 'A person or program who did something. A person who was erased has a pseudonym.',
  simpleResolvers: true,
})
export class TrailActorType {
  @Field(() => ID, { description: 'To filter by, as `TrailFilter.actor`.' })
  id!: string;

  @Field(() => String, { description: 'Their name, as it is now.' })
  name!: string;
}

@ObjectType('TrailEvent', { description: 'Something that happened, as the trail has it.', simpleResolvers: true })
export class TrailEventType {
  @Field(() => Int, { description: 'Its place in the trail, from 1 and without gaps.' })
  sequence!: number;

  @Field(() => String, { description: 'What happened, for programs, such as `answer.saved`.' })
  type!: string;

  @Field(() => GraphQLDateTime, { description: 'When it happened.' })
  at!: Date;

  @Field(() => String, { description: 'SHA-256 over the event and the hash before it, as hexadecimal.' })
  hash!: string;

  @Field(() => TrailKindEnum, { description: 'What kind of thing happened.' })
  kind!: TrailKind;

  @Field(() => String, { description: 'What was done, in words; who did it is `actor`.' })
  sentence!: string;

  @Field(() => TrailActorType, { nullable: true, description: 'Who did it; null for the server itself.' })
  actor!: object | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The object that it happened to, which may not be there any more; null when it has no id in this API.',
  })
  subject!: string | null;
}

@InputType('TrailFilter', { description: 'What a trail is narrowed to. What is left out narrows nothing.' })
export class TrailFilterInput {
  @Field(() => [TrailKindEnum], { nullable: true, description: 'Only what is of these kinds.' })
  kinds?: TrailKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only what this person or program did.' })
  actor?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what happened to this object.' })
  subject?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Not before this day in London.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Not after this day in London.' })
  to?: string | null;
}

@ArgsType()
export class TrailArgs extends PageArgsType {
  @Field(() => TrailFilterInput, { nullable: true, description: 'What to narrow it to.' })
  filter?: TrailFilterInput | null;
}

export const TrailConnectionType = connectionType('Trail', () => TrailEventType);

@ObjectType('TrailFault', { description: 'Something in a trail that is not as it was written.', simpleResolvers: true })
class TrailFaultType {
  @Field(() => Int, { nullable: true, description: 'Place of the event; null when it is not about one event.' })
  sequence!: number | null;

  @Field(() => String, { description: 'What is wrong, in a sentence.' })
  message!: string;
}

@ObjectType('TrailCheck', {
  description: 'What came of checking a trail, and the frozen results beside it, as they are now.',
  simpleResolvers: true,
})
export class TrailCheckType {
  @Field(() => Int, { description: 'Events that were checked.' })
  events!: number;

  @Field(() => Int, { description: 'Frozen results that were checked.' })
  results!: number;

  @Field(() => Int, { description: 'How many faults there are.' })
  faultCount!: number;

  @Field(() => [TrailFaultType], { description: 'The first hundred of them.' })
  faults!: readonly TrailFaultType[];
}
