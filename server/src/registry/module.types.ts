import { Field, ID, ObjectType } from 'type-graphql';
import type { Problem } from '../platform/problem.ts';
import { enumType } from '../graphql/enum.ts';
import { ProblemType } from '../graphql/payload.types.ts';

const ModuleHealthEnum = enumType(
  { LOADED: 'loaded', QUARANTINED: 'quarantined' },
  {
    name: 'ModuleHealth',
    description: 'What came of loading a module.',
    values: { LOADED: 'It is in use.', QUARANTINED: 'It is kept out; the problems say why.' },
  },
);

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

  @Field(() => ModuleHealthEnum, { description: 'What came of loading it.' })
  health!: string;

  @Field(() => [ProblemType], { description: 'What to change, when it is kept out.' })
  problems!: readonly Problem[];

  @Field(() => [String], { description: 'Editions that it brings.' })
  editions!: readonly string[];

  @Field(() => [String], { description: 'Evidence types that it brings.' })
  evidenceTypes!: readonly string[];

  @Field(() => [String], { description: 'Scoring rules that it brings, as `id@revision`.' })
  rules!: readonly string[];
}
