import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enum.ts';
import { PageArgsType } from '../graphql/page.args.ts';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import { connectionType } from '../graphql/relay.types.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import type { AccessRequest, AccessRequestState } from './access-request.entity.ts';
import type { Agreed } from './decide-request.ts';
import type { GrantLevel } from '../permissions/index.ts';
import { GrantLevelEnum } from './grant-level.types.ts';
import type { RequestSearch } from './list-requests.ts';
import type { NewAccessRequest } from './request-access.ts';

const AccessRequestStateEnum = enumType(
  { OPEN: 'open', ACCEPTED: 'accepted', DECLINED: 'declined', WITHDRAWN: 'withdrawn' },
  {
    name: 'AccessRequestState',
    description: 'Where a request for access stands.',
    values: {
      OPEN: 'It waits for an answer.',
      ACCEPTED: 'It was agreed to, perhaps to less than was asked for.',
      DECLINED: 'It was not agreed to.',
      WITHDRAWN: 'The partner took it back.',
    },
  },
);

@ObjectType('RegisteredInstitution', {
  description:
    'What the public register says of a school or college. It tells nothing of whether it takes part in anything.',
  simpleResolvers: true,
})
export class RegisteredInstitutionType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Unique reference number: six digits.' })
  urn!: string | null;

  @Field(() => String, { nullable: true, description: 'UK provider reference number: eight digits.' })
  ukprn!: string | null;

  @Field(() => String, { nullable: true, description: 'Town or city.' })
  town!: string | null;
}

@ObjectType('AccessRequest', {
  description: 'That a partner asks a school or college to share its results.',
  simpleResolvers: true,
})
export class AccessRequestType {
  @Field(() => String, { description: 'Name of the school or college, as the register had it when it was asked.' })
  institutionName!: string;

  @Field(() => String, { description: 'URN or UKPRN by which the partner named it.' })
  number!: string;

  @Field(() => GrantLevelEnum, { description: 'How much is asked for.' })
  level!: GrantLevel;

  @Field(() => String, { description: 'What it is for, in the words of the partner.' })
  purpose!: string;

  @Field(() => CalendarDate, { description: 'Last day asked for.' })
  endsOn!: string;

  @Field(() => AccessRequestStateEnum, { description: 'Where it stands.' })
  state!: AccessRequestState;

  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  requestedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was answered or withdrawn.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason!: string | null;
}

export const AccessRequestConnectionType = connectionType('AccessRequest', () => AccessRequestType);

@ArgsType()
export class AccessRequestsArgs extends PageArgsType implements RequestSearch {
  @Field(() => AccessRequestStateEnum, { nullable: true, description: 'Only those that stand so.' })
  state?: AccessRequestState | null;
}

@InputType('RequestAccessInput', { description: 'What a partner asks a school or college for.' })
export class RequestAccessInput extends MutationInput implements NewAccessRequest {
  @Field(() => String, { description: 'Its URN (six digits) or UKPRN (eight digits).' })
  number!: string;

  @Field(() => GrantLevelEnum, { description: 'How much you ask to read.' })
  level!: GrantLevel;

  @Field(() => ID, { nullable: true, description: 'Only the results of this programme; those of all when left out.' })
  programmeId?: string | null;

  @Field(() => String, { description: 'What it is for, at most 500 characters: the school reads it.' })
  purpose!: string;

  @Field(() => CalendarDate, { description: 'Last day: after today, within two years.' })
  endsOn!: string;
}

@InputType('AcceptAccessRequestInput', { description: 'What a school agrees to: as much as was asked for, or less.' })
export class AcceptAccessRequestInput extends MutationInput implements Agreed {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => GrantLevelEnum, { description: 'How much may be read: as asked, or a lower level.' })
  level!: GrantLevel;

  @Field(() => ID, { nullable: true, description: 'Only the results of this programme; those of all when left out.' })
  programmeId?: string | null;

  @Field(() => CalendarDate, { description: 'Last day: as asked, or earlier.' })
  endsOn!: string;
}

@InputType('DeclineAccessRequestInput', { description: 'Why a request is not agreed to.' })
export class DeclineAccessRequestInput extends MutationInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => String, { description: 'Why, at most 500 characters. The partner reads it.' })
  reason!: string;
}

@InputType('WithdrawAccessRequestInput', { description: 'Which request to take back.' })
export class WithdrawAccessRequestInput extends MutationInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;
}

@ObjectType('AccessRequestPayload', { description: 'What came of it.' })
export class AccessRequestPayload extends MutationPayload {
  @Field(() => AccessRequestType, { nullable: true, description: 'The request; null while there are problems.' })
  request!: AccessRequest | null;
}
