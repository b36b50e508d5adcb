import { ArgsType, Field, Int } from 'type-graphql';
import type { PageArgs } from '../platform/connection.ts';

/** Arguments of every list. */
@ArgsType()
export class PageArgsType implements PageArgs {
  @Field(() => Int, { description: 'How many at most, 1 to 100.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Continues after this cursor, the `endCursor` of the page before.',
  })
  after?: string | null;
}
