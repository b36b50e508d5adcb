import { ruleKey } from '@waymark/kit';
import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { actsForRegion } from '../platform/actor.ts';
import { Forbidden } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { ModuleType } from './module.types.ts';
import type { ModuleReport } from './registry.ts';

@Resolver(() => ModuleType)
export class ModuleResolver {
  @Authorized()
  @Query(() => [ModuleType], {
    description: 'Loaded modules and those that were kept out, with the reasons. For the region.',
  })
  modules(@Ctx() { actor, services }: RequestContext): ModuleType[] {
    if (!actsForRegion(actor)) throw new Forbidden('see the loaded modules: the region can');
    return services.registry.modules.map(showModule);
  }
}

function showModule({ id, source, module, problems }: ModuleReport): ModuleType {
  return {
    id: Buffer.from(`Module:${id}`).toString('base64url'),
    key: id,
    version: module?.version ?? null,
    source,
    health: module ? 'loaded' : 'quarantined',
    problems,
    editions: module?.sets.map(({ edition }) => edition.id) ?? [],
    evidenceTypes: module?.evidenceTypes.map((type) => type.id) ?? [],
    rules: module?.rules.map(ruleKey) ?? [],
  };
}
