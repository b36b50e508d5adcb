import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('InapplicableCriterion', { description: 'A criterion that can apply to no institution of a set.' })
class InapplicableCriterionType {
  @Field(() => String, { description: 'What must be true.' })
  statement!: string;

  @Field(() => String, { description: 'Whom it is for, in a sentence.' })
  reason!: string;
}

@ObjectType('SlotChoice', { description: 'A benchmark of another set that could fill a place of an adapted one.' })
export class SlotChoiceType {
  @Field(() => String, { description: 'Key of its edition, as `swapSlot` takes it in `from`.' })
  editionKey!: string;

  @Field(() => String, { description: "Title of its edition's set." })
  editionTitle!: string;

  @Field(() => String, { description: 'What people call its edition.' })
  editionLabel!: string;

  @Field(() => String, { description: 'Its key, as `swapSlot` takes it in `benchmark`.' })
  benchmark!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What it is about.' })
  summary!: string;

  @Field(() => Boolean, { description: 'Whether a module says that it fills the same place in its set.' })
  corresponds!: boolean;

  @Field(() => Boolean, { description: 'Whether any of its questions can apply; false, and it cannot be taken.' })
  fits!: boolean;

  @Field(() => Int, { description: 'How many of its questions can apply.' })
  questions!: number;

  @Field(() => [InapplicableCriterionType], { description: 'Its criteria that can never apply in the set, and why.' })
  cannotApply!: readonly InapplicableCriterionType[];
}
