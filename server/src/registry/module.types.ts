import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Problem } from '../platform/problem.ts';
import { enumType } from '../graphql/enum.ts';
import { MutationInput, MutationPayload, ProblemType } from '../graphql/payload.types.ts';

const ModuleHealthEnum = enumType(
  { LOADED: 'loaded', QUARANTINED: 'quarantined', SUSPENDED: 'suspended' },
  {
    name: 'ModuleHealth',
    description: 'What came of a module.',
    values: {
      LOADED: 'It is in use.',
      QUARANTINED: 'It was kept out at the start; the problems say why.',
      SUSPENDED:
        'Its rules failed so badly, so often, that they are not run until somebody says so; the strikes say why.',
    },
  },
);

@ObjectType('ModuleStrike', {
  description: "One time that a module's code took too long, took too much memory or ended its thread.",
})
class ModuleStrikeType {
  @Field(() => String, { description: 'Whose code it was, such as `rule reaches@1`.' })
  suspect!: string;

  @Field(() => String, { description: 'A sentence for people.' })
  reason!: string;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;
}

@ObjectType('Module', { description: 'A package that contributes sets, evidence types and scoring rules.' })
export class ModuleType {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;

  @Field(() => String, { description: 'Its id.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Its version; null when it could not be read.' })
  version!: string | null;

  @Field(() => String, { description: 'The package or folder in the configuration.' })
  source!: string;

  @Field(() => ModuleHealthEnum, { description: 'What came of it.' })
  health!: string;

  @Field(() => [ProblemType], { description: 'What to change, when it is kept out.' })
  problems!: readonly Problem[];

  @Field(() => [ModuleStrikeType], {
    description:
      'When its code cost a thread, since the server started or was told to try again. Three, and it is suspended.',
  })
  strikes!: readonly ModuleStrikeType[];

  @Field(() => [String], {
    description: 'Why findings of its rules could not be scored, each sentence once, since the server started.',
  })
  faults!: readonly string[];

  @Field(() => [String], { description: 'Editions that it brings.' })
  editions!: readonly string[];

  @Field(() => [String], { description: 'Editions that its readings wait for, because no module brings them.' })
  waitsFor!: readonly string[];

  @Field(() => [String], { description: 'Evidence types that it brings.' })
  evidenceTypes!: readonly string[];

  @Field(() => [String], { description: 'Scoring rules that it brings, as `id@revision`.' })
  rules!: readonly string[];
}

@InputType({ description: 'A module whose rules are to be run again.' })
export class ResumeModuleInput extends MutationInput {
  @Field(() => String, { description: "The module's id, as its `key`." })
  key!: string;
}

@ObjectType({ description: 'The module as it is now.' })
export class ResumeModulePayload extends MutationPayload {
  @Field(() => ModuleType, { nullable: true, description: 'The module.' })
  module!: ModuleType | null;
}
