import { Field, ObjectType } from 'type-graphql';
import { connectionType, NodeType } from '../graphql/relay.types.ts';

@ObjectType('Programme', {
  implements: NodeType,
  description: 'A cohort of institutions that answer one set in rounds.',
  simpleResolvers: true,
})
export class ProgrammeType extends NodeType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

export const ProgrammeConnectionType = connectionType('Programme', () => ProgrammeType);
