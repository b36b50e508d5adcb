import { Field, ID, ObjectType } from 'type-graphql';
import type { Role } from '../platform/actor.ts';
import { RoleEnum } from './role.types.ts';

@ObjectType('Viewer', { description: 'Who is asking, and what they may start. Anonymous when nobody is signed in.' })
export class ViewerType {}

@ObjectType('DemoPersona', {
  description: 'A person whom a visitor of a demonstration may sign in as.',
  simpleResolvers: true,
})
export class DemoPersonaType {
  @Field(() => ID, { description: 'Id of the person: send it to the demo sign-in.' })
  personId!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'What they may be in their organisation.' })
  role!: Role;

  @Field(() => String, { description: 'Name of the organisation that they act for.' })
  organisation!: string;

  @Field(() => String, { description: 'What they do, in a sentence.' })
  blurb!: string;

  @Field(() => Boolean, { description: 'Whether to offer them first.' })
  featured!: boolean;
}
