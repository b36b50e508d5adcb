import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgsType } from '../../graphql/page.args.ts';
import { payload } from '../../graphql/payload.types.ts';
import type { Connection } from '../../platform/connection.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { changeRetention } from './change-retention.ts';
import type { LegalHold } from './legal-hold.entity.ts';
import { listHolds } from './legal-holds.ts';
import { liftHold } from './lift-hold.ts';
import { DEFAULT_PERIODS, type Periods } from './periods.ts';
import { placeHold } from './place-hold.ts';
import { previewRetention, type RetentionPreview } from './preview-retention.ts';
import { periodsOf } from './read-periods.ts';
import { requireAdministrator } from './require-administrator.ts';
import {
  ChangeRetentionInput,
  ChangeRetentionPayload,
  LegalHoldConnectionType,
  LegalHoldPayload,
  LiftHoldInput,
  PlaceHoldInput,
  RetentionPeriodsType,
  RetentionPreviewType,
  RetentionType,
} from './retention.types.ts';

@Resolver(() => RetentionType)
export class RetentionResolver {
  @Authorized()
  @Query(() => RetentionType, { description: 'How long your region keeps things. For region administrators.' })
  retention(@Ctx() context: RequestContext): object {
    requireAdministrator(context);
    return {};
  }

  @Authorized()
  @Mutation(() => ChangeRetentionPayload, {
    nullable: true,
    description: 'Changes how long your region keeps things, from the next run on. For region administrators.',
  })
  async changeRetention(
    @Arg('input', () => ChangeRetentionInput, { description: 'All periods.' }) input: ChangeRetentionInput,
    @Ctx() context: RequestContext,
  ) {
    const problems = await changeRetention(context, input);
    return payload(input, { retention: problems.length === 0 ? {} : null }, problems);
  }

  @Authorized()
  @Mutation(() => LegalHoldPayload, {
    nullable: true,
    description: 'Keeps everything of an institution until the hold is lifted. For region administrators.',
  })
  async placeHold(
    @Arg('input', () => PlaceHoldInput, { description: 'Of which, and why.' }) input: PlaceHoldInput,
    @Ctx() context: RequestContext,
  ) {
    const { hold, problems } = await placeHold(context, input);
    return payload(input, { hold }, problems);
  }

  @Authorized()
  @Mutation(() => LegalHoldPayload, { nullable: true, description: 'Ends a hold. For region administrators.' })
  async liftHold(
    @Arg('input', () => LiftHoldInput, { description: 'Which.' }) input: LiftHoldInput,
    @Ctx() context: RequestContext,
  ) {
    return payload(input, { hold: await liftHold(context, input.holdId) });
  }

  @FieldResolver(() => RetentionPeriodsType, { description: 'What the region decided, or else the defaults.' })
  periods(@Ctx() context: RequestContext): Promise<Periods> {
    return periodsOf(context.em, requireAdministrator(context).organisationId);
  }

  @FieldResolver(() => RetentionPeriodsType, { description: 'What holds until a region decides otherwise.' })
  defaults(): Periods {
    return DEFAULT_PERIODS;
  }

  @FieldResolver(() => RetentionPreviewType, { description: 'What the next run would do, with the periods of now.' })
  preview(@Ctx() context: RequestContext): Promise<RetentionPreview> {
    return previewRetention(context);
  }

  @FieldResolver(() => LegalHoldConnectionType, { description: 'Holds in force, newest first.' })
  holds(@Args(() => PageArgsType) page: PageArgsType, @Ctx() context: RequestContext): Promise<Connection<LegalHold>> {
    return listHolds(context, page);
  }
}
