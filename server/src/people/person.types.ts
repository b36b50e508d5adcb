import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../graphql/relay.types.ts';

@ObjectType('Person', { implements: NodeType, description: 'Somebody who signs in.', simpleResolvers: true })
export class PersonType extends NodeType {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'Their e-mail address, in lower case.' })
  email!: string;
}
