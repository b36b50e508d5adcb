import { Field, ObjectType } from 'type-graphql';
import { ParameterType } from './edition.types.ts';

@ObjectType('RuleChoice', { description: 'A rule that a criterion can be scored by.' })
export class RuleChoiceType {
  @Field(() => String, { description: 'Its name in inputs, as `id@revision`.' })
  key!: string;

  @Field(() => String, { description: 'What to show.' })
  label!: string;

  @Field(() => String, { description: 'The rule in words, with the arguments as they are here.' })
  words!: string;

  @Field(() => Boolean, { description: 'Whether the criterion is scored by it now.' })
  chosen!: boolean;

  @Field(() => [ParameterType], {
    description: 'Its arguments: the values of now for the chosen rule, for another what a form may begin with.',
  })
  arguments!: readonly ParameterType[];
}
