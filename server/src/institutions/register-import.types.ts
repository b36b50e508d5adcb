import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enum.ts';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import { connectionType, NodeType } from '../graphql/relay.types.ts';
import type { ImportRegister } from './import-register.ts';
import type { RegisterImport, RegisterImportState } from './register-import.entity.ts';

const RegisterImportStateEnum = enumType(
  { WAITING: 'waiting', RUNNING: 'running', FINISHED: 'finished', REFUSED: 'refused', FAILED: 'failed' },
  {
    name: 'RegisterImportState',
    description: 'How far the reading of a register file has come.',
    values: {
      WAITING: 'It has not begun.',
      RUNNING: 'Rows are being imported.',
      FINISHED: 'All rows were handled.',
      REFUSED: 'The file as a whole cannot be read, and nothing of it was imported.',
      FAILED: 'It stopped because of a fault here. Rows handled so far stay; importing again is safe.',
    },
  },
);

@ObjectType('RegisterImporter', { description: 'A kind of register file that can be imported.', simpleResolvers: true })
export class RegisterImporterType {
  @Field(() => ID, { description: 'Opaque, and the same for ever.' })
  id!: string;

  @Field(() => String, { description: 'Its name for programs: send it to `importRegister`.' })
  key!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => String, { description: 'Which files it takes, as a file field of a page wants it.' })
  accepts!: string;
}

@ObjectType('RejectedRow', { description: 'A row that was not imported, and why.', simpleResolvers: true })
export class RejectedRowType {
  @Field(() => Int, { description: 'Line of the file as an editor shows it, from 1.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'The name in the row.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands in the column at fault.' })
  value!: string | null;

  @Field(() => String, { description: 'Why, in a sentence.' })
  reason!: string;
}

export const RejectedRowConnectionType = connectionType('RejectedRow', () => RejectedRowType);

@ObjectType('RegisterImport', {
  implements: NodeType,
  description: 'One reading of a register file, with what came of its rows.',
  simpleResolvers: true,
})
export class RegisterImportType extends NodeType {
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => RegisterImportStateEnum, { description: 'How far it has come.' })
  state!: RegisterImportState;

  @Field(() => String, {
    nullable: true,
    description: 'Why the whole file was refused, or what to quote after a fault, in a sentence.',
  })
  refusal!: string | null;

  @Field(() => Float, { description: 'Bytes of the file read so far.' })
  bytesRead!: number;

  @Field(() => Float, { description: 'Bytes of the file.' })
  bytesTotal!: number;

  @Field(() => Int, { description: 'Institutions that were new.' })
  added!: number;

  @Field(() => Int, { description: 'Institutions of which something changed.' })
  updated!: number;

  @Field(() => Int, { description: 'Institutions that were as the file has them.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows that the importer leaves out on purpose.' })
  skipped!: number;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  startedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended, in whatever way.' })
  finishedAt!: Date | null;
}

export const RegisterImportConnectionType = connectionType('RegisterImport', () => RegisterImportType);

@InputType('ImportRegisterInput', { description: 'Which file to read, and how.' })
export class ImportRegisterInput extends MutationInput implements ImportRegister {
  @Field(() => ID, { description: 'The file, from `POST /uploads`.' })
  uploadId!: string;

  @Field(() => String, { description: 'Key of the importer.' })
  importer!: string;
}

@ObjectType('ImportRegisterPayload', { description: 'What came of asking for an import.' })
export class ImportRegisterPayload extends MutationPayload {
  @Field(() => RegisterImportType, {
    nullable: true,
    description: 'The import, to be watched; null while there are problems.',
  })
  import!: RegisterImport | null;
}
