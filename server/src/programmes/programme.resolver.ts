import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgsType } from '../graphql/page.args.ts';
import { payload } from '../graphql/payload.types.ts';
import type { Connection } from '../platform/connection.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { changeProgrammeEdition } from './change-programme-edition.ts';
import { createProgramme } from './create-programme.ts';
import { enrolledCount } from './enrolment.loaders.ts';
import type { EnrolmentRow } from './enrolment-row.ts';
import { EnrolmentConnectionType } from './enrolment.types.ts';
import { enrolInstitutions } from './enrol-institutions.ts';
import { listProgrammes } from './find-programme.ts';
import { listEnrolments } from './list-enrolments.ts';
import type { Programme, Round } from './programme.entity.ts';
import {
  ChangeProgrammeEditionInput,
  ChangeProgrammeEditionPayload,
  CreateProgrammeInput,
  CreateProgrammePayload,
  EnrolInstitutionsInput,
  EnrolInstitutionsPayload,
} from './programme.inputs.ts';
import { roundsByProgramme } from './programme.loaders.ts';
import { ProgrammeConnectionType, ProgrammeType } from './programme.types.ts';
import { RoundType } from './round.types.ts';

@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @Authorized()
  @Query(() => ProgrammeConnectionType, { description: 'The programmes that you may see, newest first.' })
  programmes(
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Programme>> {
    return listProgrammes(context, page);
  }

  @Authorized()
  @Mutation(() => CreateProgrammePayload, {
    nullable: true,
    description: 'Makes a programme, still without institutions.',
  })
  async createProgramme(
    @Arg('input', () => CreateProgrammeInput, { description: 'Name, edition and rounds.' }) input: CreateProgrammeInput,
    @Ctx() context: RequestContext,
  ) {
    const { programme, problems } = await createProgramme(context, input);
    return payload(input, { programme }, problems);
  }

  @Authorized()
  @Mutation(() => ChangeProgrammeEditionPayload, {
    nullable: true,
    description: 'Chooses another edition for assessments that are not begun yet.',
  })
  async changeProgrammeEdition(
    @Arg('input', () => ChangeProgrammeEditionInput, { description: 'Programme and edition.' })
    input: ChangeProgrammeEditionInput,
    @Ctx() context: RequestContext,
  ) {
    const { programme, problems } = await changeProgrammeEdition(context, input.programmeId, input.editionId);
    return payload(input, { programme }, problems);
  }

  @Authorized()
  @Mutation(() => EnrolInstitutionsPayload, {
    nullable: true,
    description: 'Enrols institutions. Enrolling one again changes nothing.',
  })
  async enrolInstitutions(
    @Arg('input', () => EnrolInstitutionsInput, { description: 'Programme and institutions.' })
    input: EnrolInstitutionsInput,
    @Ctx() context: RequestContext,
  ) {
    const { problems, ...enrolled } = await enrolInstitutions(context, input);
    return payload(input, enrolled, problems);
  }

  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { id }: Programme): string {
    return toGlobalId('Programme', id);
  }

  @FieldResolver(() => [RoundType], { description: 'Its rounds, in order.' })
  rounds(@Root() { id }: Programme, @Ctx() context: RequestContext): Promise<Round[]> {
    return context.load(roundsByProgramme, id);
  }

  @FieldResolver(() => Int, { description: 'How many institutions take part, of those that you may see.' })
  enrolled(@Root() { id }: Programme, @Ctx() context: RequestContext): Promise<number> {
    return context.load(enrolledCount, id);
  }

  @FieldResolver(() => EnrolmentConnectionType, { description: 'Who takes part, by name.' })
  enrolments(
    @Root() { id }: Programme,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: RequestContext,
  ): Promise<Connection<EnrolmentRow>> {
    return listEnrolments(context, id, page);
  }
}
