import { renderText, type Json } from '@waymark/kit';
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { payload } from '../graphql/payload.types.ts';
import type { Connection } from '../platform/connection.ts';
import { idOf, toGlobalId } from '../platform/global-id.ts';
import type { Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import {
  editionById,
  EditionType,
  showChanges,
  showParameters,
  showQuestion,
  showRuleChoices,
  type EditionChangeType,
  type StoredEdition,
} from '../registry/index.ts';
import { changeProfile, createProfile, publishProfile } from './change-profile.ts';
import { describeOperation } from './describe-operation.ts';
import { listProfiles } from './list-profiles.ts';
import { outline, type OutlinedBenchmark } from './outline.ts';
import type { StoredProfile } from './profile.entity.ts';
import {
  type OutlineBenchmarkType,
  ProfileConnectionType,
  type ProfileOperationType,
  ProfileType,
} from './profile.types.ts';
import {
  ChangeProfileInput,
  ChangeProfilePayload,
  CreateProfileInput,
  CreateProfilePayload,
  PublishProfileInput,
  PublishProfilePayload,
} from './profile-inputs.types.ts';
import { libraryOf, resolvedProfile } from './profile-view.ts';
import { SlotChoiceType } from './slot-choice.types.ts';
import { slotChoices } from './slot-choices.ts';

@Resolver(() => ProfileType)
export class ProfileResolver {
  @FieldResolver(() => ID)
  id(@Root() { id }: StoredProfile): string {
    return toGlobalId('Profile', id);
  }

  @FieldResolver()
  state(@Root() { publishedEditionId }: StoredProfile): string {
    return publishedEditionId ? 'published' : 'draft';
  }

  @FieldResolver(() => EditionType, { description: 'The edition that it starts from.' })
  parent(@Root() { parentId }: StoredProfile, @Ctx() context: RequestContext): Promise<StoredEdition | null> {
    return context.load(editionById, parentId);
  }

  @FieldResolver(() => EditionType, { nullable: true, description: 'The edition that it was published as.' })
  async published(
    @Root() { publishedEditionId }: StoredProfile,
    @Ctx() context: RequestContext,
  ): Promise<StoredEdition | null> {
    return publishedEditionId ? context.load(editionById, publishedEditionId) : null;
  }

  @FieldResolver()
  operations(@Root() { operations }: StoredProfile): ProfileOperationType[] {
    return operations.map((operation, index) => ({
      index,
      op: operation.op,
      target: operation.target,
      why: operation.why ?? null,
      display: describeOperation(operation),
      json: operation as unknown as Json,
    }));
  }

  @FieldResolver()
  async outline(@Root() profile: StoredProfile, @Ctx() context: RequestContext): Promise<OutlineBenchmarkType[]> {
    const [{ parent }, editions] = await Promise.all([resolvedProfile(context, profile), libraryOf(context)]);
    return outline(parent.definition, profile.operations, editions).map((benchmark) =>
      showOutline(parent, benchmark, context),
    );
  }

  @FieldResolver(() => [SlotChoiceType], {
    description: 'Benchmarks of other sets that a place could be filled with, the corresponding ones first.',
  })
  slotChoices(
    @Root() profile: StoredProfile,
    @Arg('target', () => String, { description: 'Key of the benchmark that the parent has there.' }) target: string,
    @Ctx() context: RequestContext,
  ): Promise<readonly SlotChoiceType[]> {
    return slotChoices(context, profile, target);
  }

  @FieldResolver()
  async changes(@Root() profile: StoredProfile, @Ctx() context: RequestContext): Promise<EditionChangeType[]> {
    const { parent, resolution, changes } = await resolvedProfile(context, profile);
    return resolution.edition ? showChanges(parent.definition, resolution.edition, changes, context.language) : [];
  }

  @FieldResolver()
  async problems(@Root() profile: StoredProfile, @Ctx() context: RequestContext): Promise<readonly Problem[]> {
    return (await resolvedProfile(context, profile)).resolution.problems;
  }
}

function showOutline(
  parent: StoredEdition,
  { benchmark, excluded, criteria }: OutlinedBenchmark,
  { language, services }: RequestContext,
): OutlineBenchmarkType {
  const params = { ...parent.definition.params, ...benchmark.params };
  return {
    key: benchmark.id,
    slot: benchmark.slot,
    title: renderText(benchmark.title, language, params),
    summary: renderText(benchmark.summary, language, params),
    excluded,
    parameters: showParameters(benchmark.params, language),
    criteria: criteria.map(({ criterion, excluded: out, added }) => ({
      key: `${benchmark.id}/${criterion.id}`,
      // Templates, not rendered words: whoever re-words a sentence must see where its parameters stand.
      statement: criterion.statement[language] ?? criterion.statement['en'] ?? '',
      question: criterion.question[language] ?? criterion.question['en'] ?? '',
      hint: criterion.hint?.[language] ?? criterion.hint?.['en'] ?? null,
      excluded: out,
      added,
      rule: criterion.score && services.registry.ruleInWords(parent.definition, benchmark, criterion.score, language),
      rules: showRuleChoices(
        { edition: parent.definition, benchmark, criterion },
        { registry: services.registry, language },
      ),
      evidence: criterion.evidence,
      ask: showQuestion(criterion.ask, language),
      provenance: criterion.provenance,
    })),
  };
}

@Resolver()
export class ProfileOperationsResolver {
  @Authorized()
  @Query(() => ProfileConnectionType, { description: "The region's adaptations, the last changed first." })
  profiles(
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue from.' }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<StoredProfile>> {
    return listProfiles(context, { first, after });
  }

  @Authorized()
  @Mutation(() => CreateProfilePayload, { nullable: true, description: 'Begins to adapt a set.' })
  async createProfile(
    @Arg('input', () => CreateProfileInput, { description: 'What to begin.' }) input: CreateProfileInput,
    @Ctx() context: RequestContext,
  ) {
    const { profile, problems } = await createProfile(context, { ...input, parentId: idOf('Edition', input.parentId) });
    return payload(input, { profile }, problems);
  }

  @Authorized()
  @Mutation(() => ChangeProfilePayload, { nullable: true, description: 'Replaces the changes of an adaptation.' })
  async changeProfile(
    @Arg('input', () => ChangeProfileInput, { description: 'What to change.' }) input: ChangeProfileInput,
    @Ctx() context: RequestContext,
  ) {
    const { expectedRevision, operations } = input;
    const { profile, problems } = await changeProfile(context, {
      id: idOf('Profile', input.profileId),
      expectedRevision,
      operations,
    });
    return payload(input, { profile }, problems);
  }

  @Authorized()
  @Mutation(() => PublishProfilePayload, {
    nullable: true,
    description: 'Publishes an adaptation as an edition that never changes.',
  })
  async publishProfile(
    @Arg('input', () => PublishProfileInput, { description: 'What to publish.' }) input: PublishProfileInput,
    @Ctx() context: RequestContext,
  ) {
    const { expectedRevision, confirm } = input;
    const { profile, edition, problems } = await publishProfile(context, {
      id: idOf('Profile', input.profileId),
      expectedRevision,
      confirm,
    });
    return payload(input, { profile, edition }, problems);
  }
}
