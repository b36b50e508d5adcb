import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { Json } from '@waymark/kit';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { connectionType, NodeType } from '../graphql/relay.types.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import { EvidenceTypeType } from '../registry/index.ts';

@InterfaceType('EvidencePayload', {
  description:
    'What was entered. `display` and `json` work for every type of evidence, also for types that a client does not know.',
  resolveType: () => 'EvidenceFields',
})
abstract class EvidencePayloadType {
  @Field(() => String, { description: 'The entries in one line.' })
  display!: string;

  @Field(() => GraphQLJSON, { description: 'The entries by field.' })
  json!: Json;
}
export { EvidencePayloadType };

@ObjectType('LabelledValue', { description: 'One entry as shown to people.' })
export class LabelledValueType {
  @Field(() => String, { description: 'The field.' })
  key!: string;

  @Field(() => String, { description: "The field's label." })
  label!: string;

  @Field(() => String, { description: 'The entry in words.' })
  value!: string;
}

@ObjectType('EvidenceFields', { implements: EvidencePayloadType, description: 'Entries of a form, field by field.' })
export class EvidenceFieldsType extends EvidencePayloadType {
  @Field(() => [LabelledValueType], { description: 'The entries, in the order of the form.' })
  fields!: LabelledValueType[];
}

@ObjectType('StoredFile', { description: 'A file kept with a piece of evidence.' })
export class StoredFileType {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it is, decided by its content.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes!: number;

  @Field(() => String, { description: 'Where to download it, with the same credential.' })
  url!: string;
}

@ObjectType('EvidenceItem', {
  implements: NodeType,
  description: 'One piece of evidence that an institution keeps. It may support many criteria.',
})
export class EvidenceItemType extends NodeType {
  @Field(() => EvidenceTypeType, { nullable: true, description: 'Its type; null when no module defines it now.' })
  type!: EvidenceTypeType | null;

  @Field(() => String, { description: "The type's label." })
  typeLabel!: string;

  @Field(() => String, { description: 'What it is called in lists.' })
  title!: string;

  @Field(() => EvidencePayloadType, { description: 'What was entered.' })
  payload!: EvidencePayloadType;

  @Field(() => [StoredFileType], { description: 'Its files.' })
  files!: StoredFileType[];

  @Field(() => [String], { description: 'Keys of the criteria that it supports.' })
  supports!: string[];

  @Field(() => CalendarDate, { nullable: true, description: 'First day of the period that it proves.' })
  from!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the period that it proves.' })
  to!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day on which it counts; null when it does not go out of date.',
  })
  freshUntil!: string | null;

  @Field(() => Boolean, { description: 'Whether it counts today.' })
  fresh!: boolean;

  @Field(() => Int, { description: 'Goes up by one with every change; send it back as `expectedRevision`.' })
  revision!: number;

  @Field(() => String, { description: 'Who added it.' })
  addedBy!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was added.' })
  addedAt!: Date;
}

export const EvidenceConnectionType = connectionType('Evidence', () => EvidenceItemType);
