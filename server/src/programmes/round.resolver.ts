import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import type { Programme, Round } from './programme.entity.ts';
import { programmeById } from './programme.loaders.ts';
import { ProgrammeType } from './programme.types.ts';
import { roundState, type RoundState } from './round-state.ts';
import { RoundStateEnum, RoundType } from './round.types.ts';

@Resolver(() => RoundType)
export class RoundResolver {
  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { id }: Round): string {
    return toGlobalId('Round', id);
  }

  @FieldResolver(() => RoundStateEnum, { description: 'Whether it can be answered today.' })
  state(@Root() round: Round, @Ctx() { now }: RequestContext): RoundState {
    return roundState(round, londonDate(now()));
  }

  @FieldResolver(() => ProgrammeType, { description: 'The programme that it belongs to.' })
  programme(@Root() { programmeId }: Round, @Ctx() context: RequestContext): Promise<Programme | null> {
    return context.load(programmeById, programmeId);
  }
}
