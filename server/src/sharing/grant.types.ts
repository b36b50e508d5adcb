import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import type { NewGrant } from './create-grant.ts';
import type { GrantLevel } from '../permissions/index.ts';
import type { Grant } from './grant.entity.ts';
import { GrantLevelEnum } from './grant-level.types.ts';

@ObjectType('Grant', {
  description: "A school's consent that a partner organisation may read, up to a level and until a date.",
  simpleResolvers: true,
})
export class GrantType {
  @Field(() => GrantLevelEnum, { description: 'How much may be read.' })
  level!: GrantLevel;

  @Field(() => String, { description: 'What it is for, as the school and the partner agreed it.' })
  purpose!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it holds.' })
  endsOn!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was given.' })
  grantedAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was ended early; null while it holds, and when it ran out.',
  })
  revokedAt!: Date | null;
}

@InputType('CreateGrantInput', { description: 'A consent to be.' })
export class CreateGrantInput extends MutationInput implements NewGrant {
  @Field(() => ID, { description: 'The institution that shares.' })
  institutionId!: string;

  @Field(() => ID, { description: 'The partner organisation that may read.' })
  organisationId!: string;

  @Field(() => GrantLevelEnum, { description: 'How much may be read.' })
  level!: GrantLevel;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only the results of this programme, one that the institution takes part in; those of all when left out.',
  })
  programmeId?: string | null;

  @Field(() => String, { description: 'What it is for, at most 500 characters. The partner reads it too.' })
  purpose!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it holds: after today, within two years.' })
  endsOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A grant to the same partner that ends as this one begins: so a grant is changed.',
  })
  replacesGrantId?: string | null;
}

@ObjectType('CreateGrantPayload', { description: 'What came of giving consent.' })
export class CreateGrantPayload extends MutationPayload {
  @Field(() => GrantType, { nullable: true, description: 'The grant; null while there are problems.' })
  grant!: Grant | null;
}

@InputType('RevokeGrantInput', { description: 'Which consent to end.' })
export class RevokeGrantInput extends MutationInput {
  @Field(() => ID, { description: 'The grant to end now.' })
  grantId!: string;
}

@ObjectType('RevokeGrantPayload', { description: 'What came of ending consent.' })
export class RevokeGrantPayload extends MutationPayload {
  @Field(() => GrantType, { nullable: true, description: 'The grant, ended.' })
  grant!: Grant | null;
}
