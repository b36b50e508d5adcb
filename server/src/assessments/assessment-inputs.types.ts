import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ONE_OF } from '../graphql/one-of.ts';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import { AnswerType } from './answer.types.ts';
import {
  AssessmentBenchmarkType,
  AssessmentCriterionType,
  AssessmentItemType,
  AssessmentType,
} from './assessment.types.ts';

@InputType('StartAssessmentInput', { description: 'Begins an assessment.' })
export class StartAssessmentInput extends MutationInput {
  @Field(() => ID, { description: 'The institution.' })
  institutionId!: string;

  @Field(() => ID, { description: 'An open round of a programme that it is enrolled in.' })
  roundId!: string;
}

@ObjectType('StartAssessmentPayload', { description: 'What came of it.' })
export class StartAssessmentPayload extends MutationPayload {
  @Field(() => AssessmentType, {
    nullable: true,
    description: 'The assessment; the same one when it was begun before.',
  })
  assessment!: object | null;
}

@InputType('HeadcountInput', { description: 'A share as two headcounts.' })
export class HeadcountInput {
  @Field(() => Int, { description: 'How many were reached; not above `eligible`.' })
  reached!: number;

  @Field(() => Int, { description: 'How many there are.' })
  eligible!: number;
}

@Extensions(ONE_OF)
@InputType('AnswerValueInput', { description: 'Exactly one field, as the question needs it.' })
export class AnswerValueInput {
  @Field(() => String, { nullable: true, description: 'A band, for a share of a cohort.' })
  band?: string;

  @Field(() => HeadcountInput, { nullable: true, description: 'Two headcounts, for a share of a cohort.' })
  headcount?: HeadcountInput;

  @Field(() => Boolean, { nullable: true, description: 'For a yes/no question.' })
  yes?: boolean;

  @Field(() => String, { nullable: true, description: 'An option, for agreement and frequency.' })
  option?: string;

  @Field(() => Int, { nullable: true, description: 'For a count.' })
  number?: number;

  @Field(() => [String], { nullable: true, description: 'What is ticked, for a checklist; empty for none of them.' })
  ticked?: string[];

  @Field(() => CalendarDate, { nullable: true, description: 'For a date.' })
  date?: string;

  @Field(() => String, { nullable: true, description: 'For a note.' })
  text?: string;
}

@InputType('SaveAnswerInput', { description: 'One of `value`, `notApplicable` or `clear: true`.' })
export class SaveAnswerInput extends MutationInput {
  @Field(() => ID, { description: 'The assessment.' })
  assessmentId!: string;

  @Field(() => String, { description: "The criterion's key." })
  criterion!: string;

  @Field(() => String, { description: "The item's key." })
  item!: string;

  @Field(() => AnswerValueInput, { nullable: true, description: 'The answer.' })
  value?: AnswerValueInput | null;

  @Field(() => String, { nullable: true, description: 'Why it does not apply here, in a sentence.' })
  notApplicable?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Removes the answer.' })
  clear?: boolean | null;

  @Field(() => Int, { description: 'The revision of the answer that you saw; 0 when there was none.' })
  expectedRevision!: number;
}

@ObjectType('SaveAnswerPayload', { description: 'What came of it: saved, in conflict, or with problems.' })
export class SaveAnswerPayload extends MutationPayload {
  @Field(() => AssessmentItemType, { nullable: true, description: 'The item as it is now.' })
  item!: object | null;

  @Field(() => AssessmentCriterionType, { nullable: true, description: 'The criterion with its present finding.' })
  criterion!: object | null;

  @Field(() => AssessmentBenchmarkType, { nullable: true, description: 'The benchmark as it is now.' })
  benchmark!: object | null;

  @Field(() => AssessmentType, { nullable: true, description: 'The assessment as it is now.' })
  assessment!: object | null;

  @Field(() => AnswerType, {
    nullable: true,
    description: 'Somebody saved another value first: theirs. Nothing was changed.',
  })
  conflict!: AnswerType | null;
}

@InputType('SubmitAssessmentInput', { description: 'Submits an assessment.' })
export class SubmitAssessmentInput extends MutationInput {
  @Field(() => ID, { description: 'The assessment.' })
  assessmentId!: string;

  @Field(() => Boolean, { description: 'That the answers are right to the best of your knowledge.' })
  declaration!: boolean;
}

@ObjectType('SubmitAssessmentPayload', {
  description: 'What came of it. The path of a problem is `slot/criterion/item`.',
})
export class SubmitAssessmentPayload extends MutationPayload {
  @Field(() => AssessmentType, { nullable: true, description: 'The assessment as it is now.' })
  assessment!: object | null;
}

@InputType('MoveAssessmentInput', { description: 'Moves an assessment to another edition.' })
export class MoveAssessmentInput extends MutationInput {
  @Field(() => ID, { description: 'The assessment.' })
  assessmentId!: string;
}

@ObjectType('MoveAssessmentPayload', { description: 'What came of it.' })
export class MoveAssessmentPayload extends MutationPayload {
  @Field(() => AssessmentType, { nullable: true, description: 'The assessment as it is now.' })
  assessment!: object | null;
}

@InputType('UndoMoveInput', { description: 'Puts an assessment back under the edition that it was moved from.' })
export class UndoMoveInput extends MutationInput {
  @Field(() => ID, { description: 'The assessment.' })
  assessmentId!: string;
}

@ObjectType('UndoMovePayload', { description: 'What came of it.' })
export class UndoMovePayload extends MutationPayload {
  @Field(() => AssessmentType, { nullable: true, description: 'The assessment as it is now.' })
  assessment!: object | null;
}
