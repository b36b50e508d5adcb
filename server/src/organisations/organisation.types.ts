import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enum.ts';
import { NodeType } from '../graphql/relay.types.ts';
import type { OrganisationKind } from './organisation.entity.ts';

export const OrganisationKindEnum = enumType(
  { REGION: 'region', INSTITUTION: 'institution', PARTNER: 'partner' },
  {
    name: 'OrganisationKind',
    description: 'What kind of body people act for.',
    values: {
      REGION: 'The regional body, which runs programmes.',
      INSTITUTION: 'A school, college or training provider.',
      PARTNER: 'A body that institutions share their results with.',
    },
  },
);

@ObjectType('Organisation', {
  implements: NodeType,
  description: 'A body that people act for: the regional body, an institution, or a partner.',
  simpleResolvers: true,
})
export class OrganisationType extends NodeType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => OrganisationKindEnum, { description: 'What kind of body it is.' })
  kind!: OrganisationKind;
}
