import { ruleKey } from '@waymark/kit';
import { toGlobalId } from '../platform/global-id.ts';
import type { Services } from '../platform/services.ts';
import type { ModuleType } from './module.types.ts';
import type { ModuleReport } from './registry.ts';

/** A module as the region sees it, with what went wrong with it since the server started. */
export function showModule(
  { id, source, module, problems }: ModuleReport,
  { registry, scoring }: Pick<Services, 'registry' | 'scoring'>,
): ModuleType {
  const suspended = scoring.health.suspended(id) !== null;
  return {
    id: toGlobalId('Module', id),
    key: id,
    version: module?.version ?? null,
    source,
    health: !module ? 'quarantined' : suspended ? 'suspended' : 'loaded',
    problems,
    strikes: scoring.health.strikesOf(id),
    faults: scoring.health.faultsOf(id),
    editions: [...registry.shipped.values()]
      .filter(({ moduleId }) => moduleId === id && module)
      .map(({ edition }) => edition.id),
    waitsFor: module?.readings.map(({ of }) => of).filter((edition) => !registry.shipped.has(edition)) ?? [],
    evidenceTypes: module?.evidenceTypes.map((type) => type.id) ?? [],
    rules: module?.rules.map(ruleKey) ?? [],
  };
}
