import { ArgsType, Extensions, Field, ID, InputType, ObjectType } from 'type-graphql';
import { ONE_OF } from '../graphql/one-of.ts';
import { PageArgsType } from '../graphql/page.args.ts';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import type { Movement } from './compare.ts';
import type { Against } from './find-target.ts';
import type { Rescoring } from './rescoring.entity.ts';
import { MovementEnum, RescoringType } from './rescoring.types.ts';
import type { StartRescoring } from './start-rescoring.ts';

@Extensions(ONE_OF)
@InputType('RescoringTarget', { description: 'What results are compared with: exactly one of these.' })
class RescoringTargetInput implements Against {
  @Field(() => ID, { nullable: true, description: 'An edition.' })
  editionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An adaptation that is still being made, as it is now.' })
  profileId?: string | null;
}

@InputType('StartRescoringInput', { description: 'Which results to compare, and with what.' })
export class StartRescoringInput extends MutationInput implements StartRescoring {
  @Field(() => RescoringTargetInput, { description: 'What to compare with.' })
  against!: RescoringTargetInput;

  @Field(() => ID, { nullable: true, description: 'Results of this programme; of all when left out.' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Results of this round; of all when left out.' })
  roundId?: string | null;
}

@ObjectType('StartRescoringPayload', { description: 'What came of asking for a comparison.' })
export class StartRescoringPayload extends MutationPayload {
  @Field(() => RescoringType, {
    nullable: true,
    description: 'The comparison, to be watched; null while there are problems.',
  })
  rescoring!: Rescoring | null;
}

@InputType('CancelRescoringInput', { description: 'Which comparison to stop.' })
export class CancelRescoringInput extends MutationInput {
  @Field(() => ID, { description: 'The comparison.' })
  rescoringId!: string;
}

@ObjectType('CancelRescoringPayload', { description: 'What came of stopping a comparison.' })
export class CancelRescoringPayload extends MutationPayload {
  @Field(() => RescoringType, { nullable: true, description: 'The comparison as it is now.' })
  rescoring!: Rescoring | null;
}

@ArgsType()
export class RescoringsArgs extends PageArgsType {
  @Field(() => ID, { nullable: true, description: 'Those with this adaptation alone.' })
  profileId?: string | null;
}

@ArgsType()
export class RescoredArgs extends PageArgsType {
  @Field(() => MovementEnum, { description: 'Which way they go.' })
  movement!: Movement;
}
