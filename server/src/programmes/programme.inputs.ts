import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import type { NewRound } from './check-rounds.ts';
import type { NewProgramme } from './create-programme.ts';
import type { EnrolInstitutions } from './enrol-institutions.ts';
import type { EnrolmentRow } from './enrolment-row.ts';
import { EnrolmentType } from './enrolment.types.ts';
import type { Programme } from './programme.entity.ts';
import { ProgrammeType } from './programme.types.ts';

@InputType('RoundInput', { description: 'A round to be: both days are included.' })
class RoundInput implements NewRound {
  @Field(() => String, { description: 'Its name, such as the term.' })
  name!: string;

  @Field(() => CalendarDate, { description: 'First day on which it can be answered.' })
  opensOn!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it can be answered.' })
  closesOn!: string;
}

@InputType('CreateProgrammeInput', { description: 'A programme to be.' })
export class CreateProgrammeInput extends MutationInput implements NewProgramme {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => ID, { description: 'The edition that its institutions answer.' })
  editionId!: string;

  @Field(() => [RoundInput], { description: 'Its rounds, in order; they may not overlap.' })
  rounds!: RoundInput[];
}

@ObjectType('CreateProgrammePayload', { description: 'What came of making a programme.' })
export class CreateProgrammePayload extends MutationPayload {
  @Field(() => ProgrammeType, { nullable: true, description: 'The programme; null while there are problems.' })
  programme!: Programme | null;
}

@InputType('ChangeProgrammeEditionInput', {
  description: 'Assessments already begun keep the edition that they were begun with.',
})
export class ChangeProgrammeEditionInput extends MutationInput {
  @Field(() => ID, { description: 'Which programme.' })
  programmeId!: string;

  @Field(() => ID, { description: 'The edition that assessments are begun with from now on.' })
  editionId!: string;
}

@ObjectType('ChangeProgrammeEditionPayload', { description: 'What came of choosing another edition.' })
export class ChangeProgrammeEditionPayload extends MutationPayload {
  @Field(() => ProgrammeType, { nullable: true, description: 'The programme; null while there are problems.' })
  programme!: Programme | null;
}

@InputType('EnrolInstitutionsInput', { description: 'Whom to enrol, and where.' })
export class EnrolInstitutionsInput extends MutationInput implements EnrolInstitutions {
  @Field(() => ID, { description: 'Which programme.' })
  programmeId!: string;

  @Field(() => [ID], { description: 'Which institutions, at most 1,000.' })
  institutionIds!: string[];
}

@ObjectType('EnrolInstitutionsPayload', {
  description: 'What came of enrolling: those with a problem are left out, the others are enrolled.',
})
export class EnrolInstitutionsPayload extends MutationPayload {
  @Field(() => ProgrammeType, { nullable: true, description: 'The programme.' })
  programme!: Programme | null;

  @Field(() => [EnrolmentType], { description: 'Those asked for that now take part, also if they did before.' })
  enrolments!: readonly EnrolmentRow[];
}
