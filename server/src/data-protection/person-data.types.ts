import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, MutationPayload, ProblemType } from '../graphql/payload.types.ts';
import type { Problem } from '../platform/problem.ts';

@ObjectType('PersonData', {
  description: "What can be done with a person's data, and what stands in the way.",
  simpleResolvers: true,
})
export class PersonDataType {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => String, { description: 'Their name; a pseudonym once they are erased.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Their e-mail address; null once they are erased.' })
  email!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the viewer.' })
  self!: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When they were last signed in, to within ten minutes.',
  })
  lastUsedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when they cannot sign in.' })
  disabledAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when name and address are a pseudonym.' })
  erasedAt!: Date | null;

  @Field(() => String, { description: 'Path from which everything that is held about them is downloaded, as JSON.' })
  downloadPath!: string;

  @Field(() => [ProblemType], { description: 'What has to be put right before the account can be disabled.' })
  obstaclesToDisabling!: readonly Problem[];

  @Field(() => [ProblemType], { description: 'What has to be put right before the person can be erased.' })
  obstaclesToErasing!: readonly Problem[];
}

@InputType('DisableAccountInput', { description: 'Whose account to disable.' })
export class DisableAccountInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Whose; left out, your own.' })
  personId?: string | null;
}

@InputType('EnableAccountInput', { description: 'Whose account to open again.' })
export class EnableAccountInput extends MutationInput {
  @Field(() => ID, { description: 'Whose.' })
  personId!: string;
}

@InputType('EraseAccountInput', { description: 'Whom to erase. It cannot be undone.' })
export class EraseAccountInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Whom; left out, yourself.' })
  personId?: string | null;

  @Field(() => String, { description: 'The e-mail address of the account, typed as a confirmation.' })
  confirmation!: string;
}

@ObjectType('AccountPayload', { description: 'What came of disabling, opening or erasing an account.' })
export class AccountPayload extends MutationPayload {
  @Field(() => Boolean, { description: 'Whether it is done now.' })
  done!: boolean;
}
