import type { BenchmarkModule } from '@waymark/kit';
import { importModule } from '../platform/import-module.ts';
import { checkApart } from './check-apart.ts';
import type { ModuleReport } from './registry.ts';

/**
 * Holds the configured modules to the contract and imports those that keep it. One that breaks it is quarantined with
 * the reasons; the others are loaded. The order of the configuration does not matter.
 *
 * @param sources package names, or folders relative to `root`; one that is named twice is loaded once
 */
export async function loadModules(sources: readonly string[], root: string): Promise<readonly ModuleReport[]> {
  const checked = await checkApart([...new Set(sources)], root);
  return Promise.all(
    checked.map(async ({ source, id, problems }): Promise<ModuleReport> => {
      const module = problems.length === 0 ? ((await importModule(source, root)) as BenchmarkModule) : null;
      return { id, source, module, problems };
    }),
  );
}
