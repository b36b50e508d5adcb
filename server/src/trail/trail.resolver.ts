import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import { OrganisationType, type Organisation } from '../organisations/index.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { EVENT_WORDS, kindOf, sentenceOf, type TrailKind } from './event-words.ts';
import type { TrailEvent } from './list-trail.ts';
import { checkTrail, readActors, readTrail, TRAIL_ACTOR } from './read-trail.ts';
import { trailActorById, type TrailActor } from './trail-actors.ts';
import { TrailActorType, TrailArgs, TrailCheckType, TrailConnectionType, TrailEventType } from './trail.types.ts';

const TRAIL = 'What happened in it, newest first; null for those who may not read it.';
const ACTORS = 'Everybody who did something in its trail, by name; nobody for those who may not read it.';
const CHECK =
  'Checks that nobody tampered with its trail or its frozen results. For region administrators; null for others.';
/** Checking reads the whole trail. */
const COST_OF_CHECK = 1_000;

@Resolver(() => InstitutionType)
export class InstitutionTrailResolver {
  @FieldResolver(() => TrailConnectionType, { nullable: true, description: TRAIL })
  trail(@Root() { id }: InstitutionRow, @Args(() => TrailArgs) args: TrailArgs, @Ctx() context: RequestContext) {
    return readTrail(context, { id, kind: 'institution' }, args);
  }

  @FieldResolver(() => [TrailActorType], { description: ACTORS })
  trailActors(@Root() { id }: InstitutionRow, @Ctx() context: RequestContext) {
    return readActors(context, { id, kind: 'institution' });
  }

  @FieldResolver(() => TrailCheckType, { nullable: true, description: CHECK, complexity: COST_OF_CHECK })
  trailCheck(@Root() { id }: InstitutionRow, @Ctx() context: RequestContext) {
    return checkTrail(context, { id, kind: 'institution' });
  }
}

@Resolver(() => OrganisationType)
export class OrganisationTrailResolver {
  @FieldResolver(() => TrailConnectionType, { nullable: true, description: TRAIL })
  trail(@Root() owner: Organisation, @Args(() => TrailArgs) args: TrailArgs, @Ctx() context: RequestContext) {
    return readTrail(context, owner, args);
  }

  @FieldResolver(() => [TrailActorType], { description: ACTORS })
  trailActors(@Root() owner: Organisation, @Ctx() context: RequestContext) {
    return readActors(context, owner);
  }

  @FieldResolver(() => TrailCheckType, { nullable: true, description: CHECK, complexity: COST_OF_CHECK })
  trailCheck(@Root() owner: Organisation, @Ctx() context: RequestContext) {
    return checkTrail(context, owner);
  }
}

@Resolver(() => TrailEventType)
export class TrailEventResolver {
  @FieldResolver()
  kind(@Root() { type }: TrailEvent): TrailKind {
    return kindOf(type);
  }

  @FieldResolver()
  sentence(@Root() { type, data }: TrailEvent): string {
    return sentenceOf(type, data);
  }

  @FieldResolver()
  async actor(@Root() { actorId }: TrailEvent, @Ctx() context: RequestContext): Promise<TrailActor | null> {
    return actorId === null ? null : context.load(trailActorById, actorId);
  }

  @FieldResolver()
  subject(@Root() { streamId, type, subject }: TrailEvent): string | null {
    const thing = Object.hasOwn(EVENT_WORDS, type) ? EVENT_WORDS[type]?.thing : null;
    if (!thing) return null;
    return thing === 'Assessment' || thing === 'EvidenceItem'
      ? toGlobalId(thing, streamId, subject)
      : toGlobalId(thing, subject);
  }
}

@Resolver(() => TrailActorType)
export class TrailActorResolver {
  @FieldResolver(() => ID, { description: 'To filter by, as `TrailFilter.actor`.' })
  id(@Root() { id }: TrailActor): string {
    return toGlobalId(TRAIL_ACTOR, id);
  }
}
