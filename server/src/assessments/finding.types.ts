import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { Json, Step } from '@waymark/kit';
import { GraphQLJSON } from 'graphql-scalars';
import { enumType } from '../graphql/enum.ts';

export const OutcomeEnum = enumType(
  {
    MET: 'met',
    PARTLY: 'partly',
    NOT_MET: 'not-met',
    UNANSWERED: 'unanswered',
    NOT_APPLICABLE: 'not-applicable',
    UNSCORABLE: 'unscorable',
    RECORDED: 'recorded',
  },
  {
    name: 'Outcome',
    description: 'What a criterion came to. Missing is never "not met".',
    values: {
      MET: 'Everything needed is there.',
      PARTLY: 'Some of what is needed is there.',
      NOT_MET: 'None of what is needed is there.',
      UNANSWERED: 'Something is not answered yet.',
      NOT_APPLICABLE: 'It does not apply here.',
      UNSCORABLE: 'Its rule failed; nothing can be said.',
      RECORDED: 'Answered, and never scored.',
    },
  },
);

export const BenchmarkOutcomeEnum = enumType(
  {
    ACHIEVED: 'achieved',
    IN_PROGRESS: 'in-progress',
    NOT_STARTED: 'not-started',
    NOT_APPLICABLE: 'not-applicable',
    UNSCORABLE: 'unscorable',
  },
  {
    name: 'BenchmarkOutcome',
    description: 'What a benchmark came to.',
    values: {
      ACHIEVED: 'Every scored criterion that applies is met.',
      IN_PROGRESS: 'Some of it is there.',
      NOT_STARTED: 'None of it is there yet.',
      NOT_APPLICABLE: 'Nothing in it applies here.',
      UNSCORABLE: 'A rule failed; nothing can be said.',
    },
  },
);

/** Kinds of step that are not comparisons, with their own types. */
const TYPE_OF: Partial<Readonly<Record<Step['kind'], string>>> = {
  'not-applicable': 'NotApplicableStep',
  recorded: 'RecordedStep',
  failure: 'FailureStep',
};

@InterfaceType('FindingStep', {
  description: 'One comparison behind a finding. `display` and `json` work for every kind.',
  resolveType: ({ json }: FindingStepType) => TYPE_OF[(json as unknown as Step).kind] ?? 'ComparisonStep',
})
export abstract class FindingStepType {
  @Field(() => String, { description: 'The comparison as a sentence.' })
  display!: string;

  @Field(() => GraphQLJSON, { description: 'The comparison as data.' })
  json!: Json;

  @Field(() => OutcomeEnum, { description: 'What it came to.' })
  outcome!: string;

  @Field(() => Int, { description: 'Points won.' })
  points!: number;

  @Field(() => Int, { description: 'Points that could be won.' })
  possible!: number;
}

@ObjectType('ComparisonStep', {
  implements: FindingStepType,
  description: 'What was observed, against what is needed.',
})
class ComparisonStepType extends FindingStepType {
  @Field(() => String, { nullable: true, description: 'Key of the row compared; null when the question has no rows.' })
  item!: string | null;
}

@ObjectType('NotApplicableStep', { implements: FindingStepType, description: 'Something that does not apply here.' })
class NotApplicableStepType extends FindingStepType {
  @Field(() => String, {
    nullable: true,
    description: 'The reason that a person gave; null when it follows from the institution itself.',
  })
  reason!: string | null;
}

@ObjectType('RecordedStep', { implements: FindingStepType, description: 'Something stored and shown, never scored.' })
class RecordedStepType extends FindingStepType {}

@ObjectType('FailureStep', { implements: FindingStepType, description: 'A rule that failed.' })
class FailureStepType extends FindingStepType {
  @Field(() => String, { nullable: true, description: 'The module at fault.' })
  module!: string | null;
}

/** Reached only through their interface, so the schema has to be told of them. */
export const findingStepTypes = [ComparisonStepType, NotApplicableStepType, RecordedStepType, FailureStepType];

@ObjectType('Finding', { description: "One criterion's outcome, with the comparisons behind it." })
export class FindingType {
  @Field(() => OutcomeEnum, { description: 'What it came to.' })
  outcome!: string;

  @Field(() => Int, { description: 'Points won, weight included.' })
  points!: number;

  @Field(() => Int, { description: 'Points that could be won.' })
  possible!: number;

  @Field(() => String, { description: 'The finding in one sentence, derived from its steps.' })
  sentence!: string;

  @Field(() => [FindingStepType], { description: 'The comparisons, in the order of the rows.' })
  steps!: FindingStepType[];
}
