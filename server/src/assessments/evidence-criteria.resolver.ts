import { renderText } from '@waymark/kit';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { criteriaOfEvidence, EvidenceItemType, type EvidenceItem } from '../evidence/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById } from '../registry/index.ts';
import { editionsOfInstitution } from './assessment.loaders.ts';
import { findCriterion } from './criterion-key.ts';

@ObjectType('SupportedCriterion', { description: 'A criterion that a piece of evidence supports, in words.' })
class SupportedCriterionType {
  @Field(() => String, { description: 'Its name in inputs, as in `supports`.' })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What must be true, as the set last answered words it; null when no set here has it any more.',
  })
  statement!: string | null;

  @Field(() => String, { nullable: true, description: 'Title of its benchmark; null when no set here has it.' })
  benchmark!: string | null;
}

@Resolver(() => EvidenceItemType)
export class EvidenceCriteriaResolver {
  @FieldResolver(() => [SupportedCriterionType], { description: 'The criteria that it supports, in words.' })
  async criteria(@Root() item: EvidenceItem, @Ctx() context: RequestContext): Promise<SupportedCriterionType[]> {
    const [keys, ids] = await Promise.all([
      context.load(criteriaOfEvidence, item),
      context.load(editionsOfInstitution, item.institutionId),
    ]);
    const answered = await Promise.all(ids.map((id) => context.load(editionById, id)));
    const shipped = [...context.services.registry.shipped.values()].map(({ edition }) => edition);
    const editions = [...answered.flatMap((stored) => stored?.definition ?? []), ...shipped];
    return keys.map((key) => {
      for (const edition of editions) {
        const found = findCriterion(edition, key);
        if (!found) continue;
        const params = { ...edition.params, ...found.benchmark.params };
        return {
          key,
          statement: renderText(found.criterion.statement, context.language, params),
          benchmark: renderText(found.benchmark.title, context.language, params),
        };
      }
      return { key, statement: null, benchmark: null };
    });
  }
}
