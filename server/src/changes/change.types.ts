import { Field, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { NodeType } from '../graphql/relay.types.ts';

@ObjectType('Change', { description: 'That something happened to an object that you watch.', simpleResolvers: true })
export class ChangeType {
  @Field(() => String, {
    description:
      'What happened, such as `answer.saved`; `missed` when changes may have been missed: read again what you show.',
  })
  type!: string;

  @Field(() => GraphQLDateTime, { description: 'When it happened.' })
  occurredAt!: Date;

  @Field(() => Boolean, { description: 'Whether it was your own doing, here or elsewhere.' })
  yours!: boolean;

  @Field(() => NodeType, { description: 'The object that you watch, as it is now.' })
  node!: object;
}
