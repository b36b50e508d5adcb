import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import type { Actor } from '../platform/actor.ts';
import { ViewerType } from './viewer.types.ts';

@InputType('SwitchOrganisationInput', { description: 'In which of your memberships to act from now on.' })
export class SwitchOrganisationInput extends MutationInput {
  @Field(() => ID, { description: 'One of your own memberships.' })
  membershipId!: string;
}

@ObjectType('SwitchOrganisationPayload', { description: 'What came of switching organisation.' })
export class SwitchOrganisationPayload extends MutationPayload {
  @Field(() => ViewerType, { nullable: true, description: 'You, as you are now.' })
  viewer!: Actor | null;
}
