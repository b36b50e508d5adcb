import { diff, renderText } from '@waymark/kit';
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { toGlobalId } from '../platform/global-id.ts';
import type { Connection } from '../platform/connection.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { StoredEdition } from './edition.entity.ts';
import { editionById } from './edition.loader.ts';
import {
  EditionConnectionType,
  EditionType,
  type EditionBenchmarkType,
  type EditionChangeType,
  type ParameterType,
} from './edition.types.ts';
import { listEditions } from './list-editions.ts';
import { showBenchmarks, showChanges, showParameters } from './show-edition.ts';

@Resolver(() => EditionType)
export class EditionResolver {
  @Authorized()
  @Query(() => EditionConnectionType, {
    description: 'Every edition that may be used or adapted, shipped and published, by set and newest first.',
  })
  editions(
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue from.' }) after: string | null,
    @Arg('setId', () => String, { nullable: true, description: 'Editions of one set alone.' })
    setId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<StoredEdition>> {
    return listEditions(context, { first, after, setId });
  }

  @FieldResolver(() => ID)
  id(@Root() { id }: StoredEdition): string {
    return toGlobalId('Edition', id);
  }

  @FieldResolver()
  label(@Root() { definition }: StoredEdition, @Ctx() { language }: RequestContext): string {
    return definition.label ? renderText(definition.label, language, definition.params) : definition.edition;
  }

  @FieldResolver()
  title(@Root() { definition }: StoredEdition, @Ctx() { language }: RequestContext): string {
    return renderText(definition.title, language, definition.params);
  }

  @FieldResolver()
  summary(@Root() { definition }: StoredEdition, @Ctx() { language }: RequestContext): string {
    return renderText(definition.summary, language, definition.params);
  }

  @FieldResolver()
  available(@Root() { moduleId }: StoredEdition, @Ctx() { services }: RequestContext): boolean {
    return services.registry.has(moduleId);
  }

  @FieldResolver()
  unavailableReason(@Root() { moduleId }: StoredEdition, @Ctx() { services }: RequestContext): string | null {
    return services.registry.has(moduleId)
      ? null
      : `The module "${moduleId}" is not loaded. What was stored under this set stays readable; add the module to the configuration to use it again.`;
  }

  @FieldResolver(() => EditionType, { nullable: true, description: 'The edition that it was adapted from.' })
  async parent(@Root() { parentId }: StoredEdition, @Ctx() context: RequestContext): Promise<StoredEdition | null> {
    return parentId ? context.load(editionById, parentId) : null;
  }

  @FieldResolver()
  async changes(
    @Root() { parentId, definition }: StoredEdition,
    @Ctx() context: RequestContext,
  ): Promise<EditionChangeType[]> {
    const parent = parentId ? await context.load(editionById, parentId) : null;
    return parent
      ? showChanges(parent.definition, definition, diff(parent.definition, definition), context.language)
      : [];
  }

  @FieldResolver()
  parameters(@Root() { definition }: StoredEdition, @Ctx() { language }: RequestContext): ParameterType[] {
    return showParameters(definition.params, language);
  }

  @FieldResolver()
  benchmarks(
    @Root() { id, definition }: StoredEdition,
    @Ctx() { services, language }: RequestContext,
  ): EditionBenchmarkType[] {
    return showBenchmarks(definition, id, { registry: services.registry, language });
  }

  @FieldResolver()
  criteriaCount(@Root() { definition }: StoredEdition): number {
    return definition.benchmarks.reduce((sum, { criteria }) => sum + criteria.length, 0);
  }
}
