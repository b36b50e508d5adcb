import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enum.ts';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import { connectionType, NodeType } from '../graphql/relay.types.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import type { ApiScope } from '../platform/actor.ts';
import type { ApiClient } from './api-client.entity.ts';
import type { NewApiClient } from './create-api-client.ts';

const ApiScopeEnum = enumType(
  { STATUS_READ: 'status:read', EVIDENCE_READ: 'evidence:read', INSTITUTIONS_READ: 'institutions:read' },
  {
    name: 'ApiScope',
    description:
      "What a key may read, of the institutions that share with its organisation and up to each grant's level.",
    values: {
      STATUS_READ: 'Results and their explanations.',
      EVIDENCE_READ: 'Evidence.',
      INSTITUTIONS_READ: 'Institutions: names, numbers and register facts.',
    },
  },
);

@ObjectType('ApiClient', {
  implements: NodeType,
  description: "A partner's program. Its key is shown once, when it is made.",
  simpleResolvers: true,
})
export class ApiClientType extends NodeType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The beginning of its key, to tell keys apart.' })
  keyPrefix!: string;

  @Field(() => [ApiScopeEnum], { description: 'What it may read.' })
  scopes!: ApiScope[];

  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => CalendarDate, { description: 'Last day on which its key works.' })
  expiresOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The day on which its key was used last.' })
  lastUsedOn!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its key was ended.' })
  revokedAt!: Date | null;
}

export const ApiClientConnectionType = connectionType('ApiClient', () => ApiClientType);

@InputType('CreateApiClientInput', { description: 'A program to be.' })
export class CreateApiClientInput extends MutationInput implements NewApiClient {
  @Field(() => String, { description: 'Its name, for people.' })
  name!: string;

  @Field(() => [ApiScopeEnum], { description: 'What it may read: at least one.' })
  scopes!: ApiScope[];

  @Field(() => CalendarDate, { description: 'Last day on which its key works: after today, within a year.' })
  expiresOn!: string;
}

@ObjectType('CreateApiClientPayload', { description: '`key` is shown this once and never again.' })
export class CreateApiClientPayload extends MutationPayload {
  @Field(() => ApiClientType, { nullable: true, description: 'The program; null while there are problems.' })
  client!: ApiClient | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its key: send it as `Authorization: Bearer …`. Keep it now; it cannot be shown again.',
  })
  key!: string | null;
}

@InputType('RevokeApiClientInput', { description: 'Which program to shut out.' })
export class RevokeApiClientInput extends MutationInput {
  @Field(() => ID, { description: 'The program whose key ends now.' })
  clientId!: string;
}

@ObjectType('RevokeApiClientPayload', { description: 'What came of ending a key.' })
export class RevokeApiClientPayload extends MutationPayload {
  @Field(() => ApiClientType, { nullable: true, description: 'The program, shut out.' })
  client!: ApiClient | null;
}
