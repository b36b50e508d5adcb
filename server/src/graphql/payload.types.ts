import { Field, InputType, ObjectType } from 'type-graphql';
import type { Problem } from '../platform/problem.ts';

@ObjectType('Problem', { description: 'Something that the caller can repair: what, where, and what would be right.' })
class ProblemType {
  @Field(() => String, { description: 'Stable, for programs.' })
  code!: string;

  @Field(() => String, { description: 'A sentence for people.' })
  message!: string;

  @Field(() => String, { description: 'Where in the input.' })
  path!: string;
}
export { ProblemType };

/** What every mutation's input carries. */
@InputType()
export abstract class MutationInput {
  @Field(() => String, {
    nullable: true,
    description: 'Returned as it was sent. A repeat with the same one has one effect.',
  })
  clientMutationId?: string | null;
}

/** What every mutation's payload carries. */
@ObjectType()
export abstract class MutationPayload {
  @Field(() => [ProblemType], { description: 'What to repair; empty when it was done.' })
  problems!: readonly Problem[];

  @Field(() => String, { nullable: true, description: 'As it was sent.' })
  clientMutationId!: string | null;
}

/** Completes a payload. */
export function payload<Result extends object>(
  input: MutationInput,
  result: Result,
  problems: readonly Problem[] = [],
) {
  return { ...result, problems, clientMutationId: input.clientMutationId ?? null };
}
