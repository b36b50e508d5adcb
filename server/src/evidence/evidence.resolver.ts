import { renderText } from '@waymark/kit';
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { InstitutionType, institutionById, type Institution } from '../institutions/index.ts';
import type { Connection } from '../platform/connection.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { EvidenceTypeType, showEvidenceType } from '../registry/index.ts';
import { shownName } from '../sharing/index.ts';
import { EvidenceConnectionType, EvidenceItemType, StoredFileType, type EvidenceFieldsType } from './evidence.types.ts';
import { EvidenceFilter } from './evidence-inputs.types.ts';
import type { EvidenceItem } from './evidence-item.entity.ts';
import { criteriaOfEvidence, filesOfEvidence } from './evidence.loaders.ts';
import { listEvidence } from './list-evidence.ts';
import { freshnessOf, showPayload } from './show-evidence.ts';

@Resolver(() => EvidenceItemType)
export class EvidenceItemResolver {
  @FieldResolver(() => ID)
  id(@Root() { institutionId, id }: EvidenceItem): string {
    return toGlobalId('EvidenceItem', institutionId, id);
  }

  @FieldResolver(() => EvidenceTypeType, { nullable: true })
  type(@Root() item: EvidenceItem, @Ctx() { services, language }: RequestContext): EvidenceTypeType | null {
    const type = services.registry.evidenceTypes.get(item.type);
    return type ? showEvidenceType(type, language) : null;
  }

  @FieldResolver()
  typeLabel(@Root() item: EvidenceItem, @Ctx() { services, language }: RequestContext): string {
    const type = services.registry.evidenceTypes.get(item.type);
    return type ? renderText(type.label, language) : item.type;
  }

  @FieldResolver()
  payload(@Root() item: EvidenceItem, @Ctx() { services, language }: RequestContext): EvidenceFieldsType {
    return showPayload(services.registry.evidenceTypes.get(item.type), item, language);
  }

  @FieldResolver(() => [StoredFileType])
  async files(@Root() item: EvidenceItem, @Ctx() context: RequestContext): Promise<StoredFileType[]> {
    const files = await context.load(filesOfEvidence, item);
    return files.map(({ id, name, mediaType, bytes }) => ({
      id: toGlobalId('StoredFile', id),
      name,
      mediaType,
      bytes,
      url: `/files/${id}`,
    }));
  }

  @FieldResolver()
  async supports(@Root() item: EvidenceItem, @Ctx() context: RequestContext): Promise<string[]> {
    return [...(await context.load(criteriaOfEvidence, item))];
  }

  @FieldResolver()
  from(@Root() { provesFrom }: EvidenceItem): string | null {
    return provesFrom ?? null;
  }

  @FieldResolver()
  to(@Root() { provesTo }: EvidenceItem): string | null {
    return provesTo ?? null;
  }

  @FieldResolver()
  freshUntil(@Root() item: EvidenceItem, @Ctx() { services, now }: RequestContext): string | null {
    return freshnessOf(services.registry.evidenceTypes.get(item.type), item, londonDate(now())).until;
  }

  @FieldResolver()
  fresh(@Root() item: EvidenceItem, @Ctx() { services, now }: RequestContext): boolean {
    return freshnessOf(services.registry.evidenceTypes.get(item.type), item, londonDate(now())).fresh;
  }

  @FieldResolver()
  addedBy(@Root() { institutionId, addedByName }: EvidenceItem, @Ctx() { actor }: RequestContext): string {
    return shownName(actor, institutionId, addedByName);
  }

  @FieldResolver(() => InstitutionType, { description: 'Whose it is.' })
  institution(@Root() { institutionId }: EvidenceItem, @Ctx() context: RequestContext): Promise<object | null> {
    return context.load(institutionById, institutionId);
  }
}

@Resolver(() => InstitutionType)
export class InstitutionEvidenceResolver {
  @FieldResolver(() => EvidenceConnectionType, { description: 'Its evidence, newest first.' })
  evidence(
    @Root() { id }: Institution,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue from.' }) after: string | null,
    @Arg('filter', () => EvidenceFilter, { nullable: true, description: 'Which ones.' }) filter: EvidenceFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<EvidenceItem>> {
    return listEvidence(context, id, { first, after, type: filter?.type ?? null, supports: filter?.supports ?? null });
  }
}

@Resolver()
export class EvidenceTypesResolver {
  @Authorized()
  @Query(() => [EvidenceTypeType], { description: 'Every kind of evidence that can be added, by label.' })
  evidenceTypes(@Ctx() { services, language }: RequestContext): EvidenceTypeType[] {
    return [...services.registry.evidenceTypes.values()]
      .map((type) => showEvidenceType(type, language))
      .toSorted((one, other) => one.label.localeCompare(other.label, language));
  }
}
