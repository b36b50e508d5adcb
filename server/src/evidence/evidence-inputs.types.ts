import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Json } from '@waymark/kit';
import { GraphQLJSON } from 'graphql-scalars';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import { EvidenceItemType } from './evidence.types.ts';

@InputType('EvidenceFilter', { description: 'Which evidence; everything that is given must hold.' })
export class EvidenceFilter {
  @Field(() => String, { nullable: true, description: 'Key of an evidence type.' })
  type?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of a criterion that it supports.' })
  supports?: string | null;
}

@InputType('AddEvidenceInput', { description: 'Adds a piece of evidence.' })
export class AddEvidenceInput extends MutationInput {
  @Field(() => ID, { description: 'The institution.' })
  institutionId!: string;

  @Field(() => String, { description: 'Key of the evidence type.' })
  type!: string;

  @Field(() => GraphQLJSON, { description: "Entries by the type's field keys." })
  payload!: Json;

  @Field(() => [ID], { description: 'Files uploaded before, by `POST /uploads`.' })
  uploadIds!: string[];

  @Field(() => [String], { description: 'Keys of the criteria that it supports.' })
  supports!: string[];
}

@ObjectType('AddEvidencePayload', { description: 'What came of it. Problem paths are `payload.<field>`.' })
export class AddEvidencePayload extends MutationPayload {
  @Field(() => EvidenceItemType, { nullable: true, description: 'The new piece of evidence.' })
  evidence!: object | null;
}

@InputType('ChangeEvidenceInput', { description: 'Changes what is given and leaves the rest.' })
export class ChangeEvidenceInput extends MutationInput {
  @Field(() => ID, { description: 'The piece of evidence.' })
  evidenceId!: string;

  @Field(() => Int, { description: 'The revision that you saw.' })
  expectedRevision!: number;

  @Field(() => GraphQLJSON, { nullable: true, description: "All entries anew, by the type's field keys." })
  payload?: Json;

  @Field(() => [String], { nullable: true, description: 'Keys of all the criteria that it supports now.' })
  supports?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Files to add, uploaded before.' })
  addUploadIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Files to remove.' })
  removeFileIds?: string[] | null;
}

@ObjectType('ChangeEvidencePayload', { description: 'What came of it.' })
export class ChangeEvidencePayload extends MutationPayload {
  @Field(() => EvidenceItemType, { nullable: true, description: 'The piece of evidence as it is now.' })
  evidence!: object | null;
}

@InputType('RemoveEvidenceInput', { description: 'Removes a piece of evidence.' })
export class RemoveEvidenceInput extends MutationInput {
  @Field(() => ID, { description: 'The piece of evidence.' })
  evidenceId!: string;
}

@ObjectType('RemoveEvidencePayload', { description: 'What came of it.' })
export class RemoveEvidencePayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'What was removed.' })
  removedId!: string | null;
}
